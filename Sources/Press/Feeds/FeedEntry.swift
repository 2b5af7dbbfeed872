import Markup
import News

/// What both feed formats tell of one line.
struct FeedEntry {
    let line: Line
    /// The line's copy, where its full text is printed.
    let filed: Filed?
    private let compositor: Compositor

    init(_ line: Line, in edition: Edition<FeedPage>) {
        self.line = line
        let filed = edition.page.copies[line.id]
        self.filed = filed?.isWithdrawn == true ? nil : filed
        compositor = Compositor(edition)
    }

    /// The entry's id and its page; stable, since a copy's id is made from its text.
    var address: String { compositor.absolute(Address.copy(line.id)) }

    var title: String { line.title }

    /// Those who signed it, or else who ran it; a feed's entry must name someone.
    var authors: [String] {
        let names = filed?.copy.bylines.map(\.name).filter { !$0.isEmpty } ?? []
        if !names.isEmpty { return names }
        return [line.byline ?? line.agency ?? line.outlet]
    }

    var published: Instant {
        filed?.copy.published?.instant.map { min($0, line.received) } ?? line.moment
    }

    /// Never before it was published.
    var updated: Instant { max(line.moment, published) }

    /// The page it stood on first.
    var original: String? {
        guard let link = filed?.copy.link.flatMap(LinkAddress.init), link.isWeb else { return nil }
        return link.text
    }

    /// The text as HTML: the full text where there is one, or else its first words.
    var content: [UInt8] {
        var html = HTMLWriter(reserving: 4096)
        if line.kind == .correction {
            compositor.changes(line.changes, language: line.language, to: &html)
        }
        guard let copy = filed?.copy, !copy.text.isEmpty else {
            if !line.standfirst.isEmpty { html.element(.p, text: line.standfirst) }
            return html.bytes
        }
        html.element(.div) { html in
            compositor.voice(copy.firstWords, language: copy.language, to: &html)
            if let picture = copy.firstPicture { compositor.picture(picture, to: &html) }
            compositor.blocks(copy.text, lead: copy.dateline?.asWritten, to: &html)
            if let signOff = copy.signOff { html.element(.p, text: signOff) }
        }
        return html.bytes
    }
}

extension FeedPage {
    /// The lines that are copy, one for each text: what was replaced or withdrawn is left out.
    var current: [Line] { lines.folded.filter { !$0.isNotice && $0.kind != .duplicate } }

    /// When anything in it last changed.
    var changed: Instant? {
        (lines.map { max($0.moment, $0.received) } + withdrawals.map(\.moment)).max()
    }

    /// A withdrawn report no longer names its story.
    private func publicTitle(_ headline: String) -> String {
        let isGone = lines.contains { $0.isNotice && $0.headline == headline }
        return headline.isEmpty || isGone ? "Story" : headline
    }

    func title(_ masthead: Masthead) -> String {
        switch scope {
        case .site: masthead.name
        case .section(let section): "\(section.title) — \(masthead.name)"
        case .story(_, let headline): "\(publicTitle(headline)) — \(masthead.name)"
        }
    }
}
