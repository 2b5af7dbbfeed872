import Markup
import News

/// The headline.
extension PageFields {
    func headline() -> Finding<String>? {
        let stated = statedHeadlines()
        let shown = shownHeadlines()
        if let shared = sharedHeadline(stated, shown.first) { return shared }
        if let agreed = agreedHeadline(stated, shown) { return agreed }
        for heading in statedFirst(shown, stated) {
            let words = PlainWords(heading.value)
            guard let source = stated.first(where: { isSame(PlainWords($0.value), words) }) else {
                continue
            }
            let isStatedWhole = stated.contains { PlainWords($0.value) == words }
            if !isStatedWhole, let bare = stated.first(where: { isKicked(words, $0) }) {
                return Finding(
                    value: bare.value, place: bare.place,
                    reason: "the \(heading.place) has words before it")
            }
            return tidied(heading, by: stated)
                ?? Finding(
                    value: heading.value, place: heading.place, reason: "as in \(source.place)")
        }
        if let heading = shown.first(where: { isHeadline($0.value) }) {
            return Finding(
                value: heading.value, place: heading.place, reason: "the heading over the text")
        }
        return stated.first ?? shown.first
    }

    /// Whether a heading is a stated headline with a few words of its own before it.
    private func isKicked(_ shown: PlainWords, _ stated: Finding<String>) -> Bool {
        let bare = PlainWords(stated.value)
        return stated.place != "title" && shown.ends(with: bare) && shown.count - bare.count <= 6
    }

    /// Whether a heading that nothing else repeats can be a headline: no logo, no name of the site.
    private func isHeadline(_ heading: String) -> Bool {
        let words = PlainWords(heading)
        let isCaseless = heading.unicodeScalars.contains { $0.isCaseless }
        guard words.count > 2 || (isCaseless && heading.utf8.count > 20) else { return false }
        if isHost(heading) || heading.lowercased().hasSuffix("logo") { return false }
        return outlet().map { !PlainWords($0.value).reads(like: words) } ?? true
    }

    /// Whether a heading on the page is the one that is stated, perhaps in other words.
    private func isSame(_ stated: PlainWords, _ shown: PlainWords) -> Bool {
        stated.reads(like: shown) || shown.ends(with: stated) || stated.ends(with: shown)
            || (shown.count > 2 && shown.share(in: stated) >= 0.5)
            || (stated.bytes.contains { $0 >= 0xE0 }
                && shown.bytes.starts(with: stated.bytes.prefix(12)))
    }

    /// First headings of the page, the ones marked up as headlines first.
    private func shownHeadlines() -> [Finding<String>] {
        var found = (evidence.properties["headline"] ?? []).filter { !$0.text.isEmpty }
            .prefix(2).map { Finding(value: $0.text, place: "itemprop=headline") }
        let headings = evidence.headings.filter {
            document.nodes[$0.node].name == .h1 && !outline.isDropped[$0.node]
        }
        let near = root.flatMap { nearest(headings, to: $0) }
        for heading in [near].compactMap(\.self) + headings.prefix(6) {
            found.append(Finding(value: heading.text, place: "h1"))
        }
        return found.filter { $0.value.utf8.count < 400 }
    }

    /// Headlines that the page states for others, best first.
    private func statedHeadlines() -> [Finding<String>] {
        var found: [Finding<String>] = []
        if let headline = evidence.article?.headline,
            evidence.article?.publisher.map({ !$0.reads(like: headline) }) ?? true
        {
            found.append(Finding(value: headline, place: "json-ld headline"))
        }
        if let meta = evidence.meta("og:title", "twitter:title", "dc.title", "sailthru.title") {
            found.append(Finding(value: withoutSite(meta.value), place: "meta \(meta.name)"))
        }
        if let title = evidence.title, !title.isEmpty {
            found.append(Finding(value: withoutSite(title), place: "title"))
        }
        return found
    }

    private func nearest(
        _ headings: [PageEvidence.Mention], to root: Int
    ) -> PageEvidence.Mention? {
        if headings.count == 1 { return headings[0] }
        return headings.last { $0.node < root } ?? headings.first
    }

    /// A title without the name of the site that follows or leads it.
    func withoutSite(_ title: String) -> String {
        let names = [evidence.meta("og:site_name")?.value, evidence.article?.publisher]
            .compactMap(\.self)
        for mark in [" | ", " – ", " — ", " - ", " • ", " · ", " :: ", " « ", " » "] {
            guard let cut = title.range(ofLast: mark) else { continue }
            let head = String(title[..<cut.lowerBound])
            let tail = String(title[cut.upperBound...])
            let isSite =
                names.contains { $0.reads(like: tail) } || isHost(tail) || mark == " | "
                || (tail.split(separator: " ").count <= 3 && head.split(separator: " ").count > 3)
            if isSite { return withoutSite(head) }
        }
        return title
    }

    func isHost(_ name: String) -> Bool { host?.isNamed(name) ?? false }
}
