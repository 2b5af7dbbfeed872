import Markup
import News

/// Reads each field of a page's article from the best of its sources.
struct PageFields {
    let document: HTMLDocument
    let evidence: PageEvidence
    let outline: PageOutline
    /// The element the story's text stands in.
    let root: Int?
    let address: String?
    /// Whose page it is by its address.
    private let host: PageHost?

    init(
        document: HTMLDocument, evidence: PageEvidence, outline: PageOutline, root: Int?,
        address: String?
    ) {
        self.document = document
        self.evidence = evidence
        self.outline = outline
        self.root = root
        self.address = address
        host = (address ?? evidence.canonical).flatMap(PageHost.init)
    }

    /// One reading of a field, and where it was read from.
    struct Finding<Value> {
        let value: Value
        let place: String
        var reason: String?
    }
}

/// The headline.
extension PageFields {
    func headline() -> Finding<String>? {
        let stated = statedHeadlines()
        let shown = shownHeadlines()
        if let shared = sharedHeadline(stated, shown.first) { return shared }
        for heading in shown {
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

    /// The headline given for sharing, where the first heading is only the title for search engines
    /// and another heading shows it, or where all statements put the same words before the heading.
    private func sharedHeadline(
        _ stated: [Finding<String>], _ shown: Finding<String>?
    ) -> Finding<String>? {
        guard let shown, let shared = stated.first(where: { $0.place.hasPrefix("meta") }) else {
            return nil
        }
        let (words, wanted) = (PlainWords(shown.value), PlainWords(shared.value))
        let others = stated.filter { $0.place != shared.place }.map { PlainWords($0.value) }
        guard words != wanted, !others.isEmpty else { return nil }
        if others.allSatisfy({ $0 == words }), wanted.count > 2,
            evidence.headings.contains(where: { isShown(wanted, in: PlainWords($0.text)) })
        {
            return Finding(
                value: shared.value, place: shared.place,
                reason: "another heading shows it; the h1 is the page's title")
        }
        if let linked = stated.first, linked.place.hasPrefix("json-ld"), others.contains(wanted),
            PlainWords(linked.value) == wanted, wanted.ends(with: words), words.count > 2,
            wanted.count - words.count <= 5
        {
            return Finding(
                value: linked.value, place: linked.place,
                reason: "every statement has these words before the \(shown.place)")
        }
        return nil
    }

    private func isShown(_ words: PlainWords, in heading: PlainWords) -> Bool {
        heading == words || heading.ends(with: words)
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

/// Everything else but the text.
extension PageFields {
    func published() -> Finding<StatedTime>? {
        guard let found = statedTime() else { return nil }
        return onShownClock(found)
    }

    private func statedTime() -> Finding<StatedTime>? {
        if let written = evidence.article?.published, let time = time(written) {
            return zoned(time) ?? Finding(value: time, place: "json-ld datePublished")
        }
        let names = [
            "article:published_time", "og:published_time", "article:published", "datepublished",
            "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
            "dcterms.date", "dc.date", "dc.date.created", "pubdate", "publishdate", "publish-date",
            "publish_date", "publication_date", "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime", "date", "article.published", "rnews:datepublished",
            "published_at", "bt:pubdate", "article_date_original", "originalpublicationdate",
            "og:pubdate", "dc.date.publication", "last-modified-date", "iso-8601-publish-date",
        ]
        for name in names {
            if let written = evidence.metas[name]?.first, let time = time(written) {
                return Finding(value: time, place: "meta \(name)")
            }
        }
        for name in ["datePublished", "dateCreated"] {
            for mention in evidence.properties[name] ?? [] {
                if let time = time(mention.text) {
                    return Finding(value: time, place: "itemprop=\(name)")
                }
            }
        }
        return publishedInPage() ?? publishedInTitle() ?? publishedInText() ?? publishedInAddress()
            ?? publishedInAnyTime() ?? publishedInShortText() ?? publishedInPicture()
    }

    /// The day in the address of the picture that is given for sharing.
    private func publishedInPicture() -> Finding<StatedTime>? {
        guard let picture = evidence.meta("og:image", "twitter:image")?.value,
            let day = day(in: picture)
        else { return nil }
        return Finding(value: day, place: "meta og:image", reason: "the address holds a date")
    }

    /// A `meta` of the same day that states the zone a time lacks.
    private func zoned(_ time: StatedTime) -> Finding<StatedTime>? {
        guard time.offsetMinutes == nil, time.asWritten.utf8.count > 11,
            let meta = evidence.meta("article:published_time", "date", "dc.date", "last-modified"),
            let other = self.time(meta.value), other.offsetMinutes != nil,
            meta.value.utf8.prefix(10).elementsEqual(time.asWritten.utf8.prefix(10))
        else { return nil }
        return Finding(
            value: other, place: "meta \(meta.name)", reason: "as the JSON-LD, with its zone")
    }

    /// A date behind the last bar of the title.
    private func publishedInTitle() -> Finding<StatedTime>? {
        guard let title = evidence.title, let bar = title.range(ofLast: " | "),
            let time = shortDate(in: String(title[bar.upperBound...]))
        else { return nil }
        return Finding(value: time, place: "title", reason: "a date behind the last bar")
    }

    /// A date in an element whose name says it holds one.
    private func publishedInText() -> Finding<StatedTime>? {
        var looked = 0
        for index in outline.order {
            let node = Int(index)
            guard outline.clues[node].contains(.date), looked < 60 else { continue }
            looked += 1
            let text = document.foldedText(of: node)
            guard text.utf8.count < 160 else { continue }
            let inner = evidence.times.first { outline.isInside($0.node, node) }?.text
            if let time = inner.flatMap(time) ?? time(text) {
                return Finding(value: time, place: "text", reason: "the element is named a date")
            }
        }
        return nil
    }

    private func publishedInAddress() -> Finding<StatedTime>? {
        guard let address = address ?? evidence.canonical, let time = day(in: address) else {
            return nil
        }
        return Finding(value: time, place: "url", reason: "the address holds a date")
    }

    /// The first day that the parts of an address name.
    private func day(in address: String) -> StatedTime? {
        let parts = address.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "_" })
        for index in parts.indices.dropLast(2) {
            guard let year = Int(parts[index]), (1990...2100).contains(year),
                let month = Int(parts[index + 1]), (1...12).contains(month),
                let day = Int(parts[index + 2]), (1...31).contains(day)
            else { continue }
            let written = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
            if let time = time(written) { return time }
        }
        return nil
    }

    func updated() -> Finding<StatedTime>? {
        if let written = evidence.article?.updated, let time = time(written) {
            return Finding(value: time, place: "json-ld dateModified")
        }
        guard
            let meta = evidence.meta(
                "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
                "last-modified"),
            let time = time(meta.value)
        else { return nil }
        return Finding(value: time, place: "meta \(meta.name)")
    }

    /// A moment as written; nil for words that hold none.
    func time(_ written: String) -> StatedTime? {
        guard let date = StatedDate(written) else { return nil }
        let instant = Instant(
            milliseconds: date.seconds * 1000 + Int64(date.milliseconds))
        return StatedTime(
            instant: instant, offsetMinutes: date.offsetMinutes, asWritten: written)
    }

    func language() -> Finding<String>? {
        if let language = evidence.article?.language, language.utf8.count <= 12 {
            return Finding(value: language.tag, place: "json-ld inLanguage")
        }
        if let language = evidence.language, !language.isEmpty {
            return Finding(value: language.tag, place: "html lang")
        }
        guard let meta = evidence.meta("og:locale", "content-language", "language", "dc.language")
        else { return nil }
        return Finding(value: meta.value.tag, place: "meta \(meta.name)")
    }

    func section() -> Finding<String>? {
        if let section = evidence.article?.section {
            return Finding(value: section, place: "json-ld articleSection")
        }
        guard
            let meta = evidence.meta(
                "article:section", "parsely-section", "sailthru.section", "section")
        else { return nil }
        return Finding(value: meta.value, place: "meta \(meta.name)")
    }

    func outlet() -> Finding<String>? {
        if let name = evidence.meta("og:site_name", "application-name") {
            return Finding(value: name.value, place: "meta \(name.name)")
        }
        return evidence.article?.publisher.map { Finding(value: $0, place: "json-ld publisher") }
    }
}

extension String {
    /// A BCP 47 tag from `en_US`, `EN-us` and the like.
    fileprivate var tag: String {
        let parts = split(whereSeparator: { $0 == "_" || $0 == "-" })
        guard let first = parts.first else { return self }
        let rest = parts.dropFirst().prefix(2).map { part in
            part.count == 2 ? part.uppercased() : String(part)
        }
        return ([first.lowercased()] + rest).joined(separator: "-")
    }
}
