"use strict";

// Runs before the page is shown, so that a reader's choice of light or dark never flashes.
(() => {
    const key = "wiredesk-theme";
    const root = document.documentElement;
    const system = matchMedia("(prefers-color-scheme: dark)");

    const stored = () => {
        try {
            return localStorage.getItem(key);
        } catch {
            return null;
        }
    };
    const store = (theme) => {
        try {
            localStorage.setItem(key, theme);
        } catch {
            // Without storage the choice lasts as long as the page.
        }
    };
    const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";

    const choice = stored();
    if (choice === "dark" || choice === "light") root.dataset.theme = choice;

    addEventListener("DOMContentLoaded", () => {
        const button = document.querySelector("button.theme");
        if (!button) return;
        const label = () => {
            button.textContent = isDark() ? "Light" : "Dark";
            button.setAttribute("aria-label", isDark() ? "Use light colours" : "Use dark colours");
        };
        button.addEventListener("click", () => {
            root.dataset.theme = isDark() ? "light" : "dark";
            store(root.dataset.theme);
            label();
        });
        system.addEventListener("change", label);
        label();
        button.hidden = false;
    });
})();
