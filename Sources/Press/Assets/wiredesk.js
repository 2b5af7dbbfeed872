"use strict";

// The live rail: new lines wait behind a pill and never move the page under the reader.
(() => {
    const rail = document.querySelector(".rail[data-live]");
    const list = rail?.querySelector(".lines");
    const pill = rail?.querySelector(".pill");
    const status = rail?.querySelector("[role=status]");
    const limit = Number(rail?.dataset.limit) || 50;
    const waiting = [];

    hideBrokenPictures();
    if (!list || !pill || !("EventSource" in window)) return;

    pill.addEventListener("click", insertWaiting);
    listen(1000);
    // The browser may bring the page back as it was left: without its stream.
    addEventListener("pageshow", (event) => {
        if (event.persisted) listen(1000);
    });

    function listen(delay) {
        const stream = new EventSource(rail.dataset.live);
        stream.addEventListener("open", () => (delay = 1000));
        stream.addEventListener("filed", (event) => filed(read(event)));
        stream.addEventListener("correction", (event) => corrected(read(event)));
        stream.addEventListener("kill", (event) => killed(read(event)));
        stream.addEventListener("error", () => {
            // The browser comes back by itself unless the server turned it away.
            if (stream.readyState !== EventSource.CLOSED) return;
            setTimeout(() => listen(Math.min(delay * 2, 60000)), delay);
        });
        addEventListener("pagehide", () => stream.close(), { once: true });
    }

    function read(event) {
        try {
            return JSON.parse(event.data);
        } catch {
            return null;
        }
    }

    function filed(line) {
        if (!line || isKnown(line.id) || !belongs(line)) return;
        const earlier = line.kind === "update" ? waiting.findIndex((one) => one.id === line.of) : -1;
        if (earlier >= 0) waiting.splice(earlier, 1);
        waiting.unshift(line);
        waiting.length = Math.min(waiting.length, limit);
        showPill();
    }

    // The rail of a section has its own lines only; no rail repeats a text it has.
    function belongs(line) {
        if (rail.dataset.section && rail.dataset.section !== line.section) return false;
        return line.kind !== "duplicate" && !(line.kind === "copy" && line.of && isKnown(line.of));
    }

    // A correction takes the place of the line it corrects; without that line it is news.
    function corrected(line) {
        if (!line || isKnown(line.id)) return;
        const place = waiting.findIndex((one) => one.id === line.of);
        const shown = line.of && list.querySelector(selector(line.of));
        if (place >= 0) waiting[place] = line;
        else if (shown) shown.replaceWith(item(line));
        else filed(line);
    }

    function killed(line) {
        if (!line) return;
        const gone = new Set(line.withdraws ?? []);
        for (const id of gone) {
            const place = waiting.findIndex((one) => one.id === id);
            if (place >= 0) waiting.splice(place, 1);
            document.querySelectorAll(selector(id)).forEach((element) => withdraw(element, line));
        }
        showPill();
    }

    function withdraw(element, line) {
        element.replaceChildren(...(element.tagName === "LI" ? [clock(line)] : []), notice(line));
        element.classList.add("withdrawn");
    }

    function insertWaiting() {
        const isAbove = rail.getBoundingClientRect().top >= 0;
        const items = waiting.splice(0).map(item);
        items.forEach((element) => element.classList.add("fresh"));
        for (const element of list.querySelectorAll(".fresh")) element.classList.remove("fresh");
        replaceEarlier(items);
        list.prepend(...items);
        while (list.querySelectorAll("[data-id]").length > limit) list.lastElementChild.remove();
        list.scrollTop = 0;
        showPill();
        if (!isAbove) rail.scrollIntoView({ block: "start" });
        items[0]?.querySelector("a")?.focus({ preventScroll: true });
    }

    // A newer version leaves no second line of the same copy behind.
    function replaceEarlier(items) {
        for (const element of items) {
            const of = element.dataset.of;
            if (of && element.dataset.kind === "update") list.querySelector(selector(of))?.remove();
        }
    }

    function showPill() {
        const count = waiting.length;
        pill.hidden = count === 0;
        pill.textContent = `${count} new`;
        pill.setAttribute("aria-label", `Show ${count} new ${count === 1 ? "headline" : "headlines"}`);
        if (status) status.textContent = count ? `${count} new` : "";
    }

    function isKnown(id) {
        return waiting.some((one) => one.id === id) || list.querySelector(selector(id)) !== null;
    }

    function selector(id) {
        return `[data-id="${CSS.escape(id)}"]`;
    }

    function item(line) {
        const element = make("li", `line ${classOf(line)}`);
        element.dataset.id = line.id;
        element.dataset.kind = line.kind;
        if (line.of) element.dataset.of = line.of;
        const words = make("div");
        words.append(headline(line));
        if (line.changes?.length) words.append(changes(line));
        words.append(credit(line));
        element.append(clock(line), words);
        return element;
    }

    function classOf(line) {
        return ["correction", "update", "copy"].includes(line.kind) ? line.kind : "";
    }

    function clock(line) {
        const time = make("time", "", line.clock);
        time.dateTime = line.time;
        time.title = line.timeTitle;
        return time;
    }

    function headline(line) {
        const link = make("a", "headline", line.headline);
        link.href = line.address;
        if (line.language) link.lang = line.language;
        link.dir = line.direction;
        return link;
    }

    function changes(line) {
        const element = make("ul", "changes");
        for (const { from, to } of line.changes) {
            const change = make("li");
            if (line.language) change.lang = line.language;
            change.dir = line.direction;
            if (from) change.append(make("del", "", from));
            if (from && to) change.append(" → ");
            if (to) change.append(make("ins", "", to));
            element.append(change);
        }
        return element;
    }

    function credit(line) {
        const element = make("p", "meta");
        if (line.mark) element.append(make("span", `mark ${classOf(line) || "flash"}`, line.mark));
        const names = make("span", "credit");
        if (line.agency) names.append(make("bdi", "", line.agency), " via ");
        else if (line.kind === "copy") names.append("via ");
        names.append(make("bdi", "", line.outlet));
        element.append(names);
        return element;
    }

    function notice(line) {
        const element = make("p", "notice");
        element.append(make("span", "mark kill", "Withdrawn"));
        element.append(make("bdi", "", line.outlet), " withdrew a report. ");
        const link = make("a", "", "The story");
        link.href = line.storyAddress;
        element.append(link);
        return element;
    }

    function make(name, style = "", text = "") {
        const element = document.createElement(name);
        if (style) element.className = style.trim();
        if (text) element.textContent = text;
        return element;
    }

    function hideBrokenPictures() {
        const hide = (image) => ((image.closest("figure") ?? image).hidden = true);
        for (const image of document.images) {
            if (image.complete && image.naturalWidth === 0) hide(image);
            image.addEventListener("error", () => hide(image));
        }
    }
})();
