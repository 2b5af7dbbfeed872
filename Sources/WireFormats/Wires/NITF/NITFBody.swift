import Markup
import News

/// Reads the body of an NITF document: what its head states, and its text.
enum NITFBody {
    /// Fills what the copy does not have yet.
    static func read(_ nitf: XMLElement, into copy: inout Copy) {
        let body = nitf.name.local == "body" ? nitf : nitf.child("body")
        guard let body else {
            copy.body = InlineBlocks.read(nitf)
            return
        }
        if let head = body.child("body.head") { read(head: head, into: &copy) }
        let contents = body.children("body.content")
        copy.body =
            contents.isEmpty && body.child("body.head") == nil
            ? InlineBlocks.read(body) : contents.flatMap(InlineBlocks.read)
        if let end = body.child("body.end") {
            copy.body += InlineBlocks.read(end).flatMap(Self.lines)
        }
        NITFMedia.read(in: body, into: &copy)
    }

    /// Below the text every line says something of its own.
    private static func lines(_ block: Block) -> [Block] {
        guard case .paragraph(let text) = block else { return [block] }
        return text.lines.map(Block.paragraph)
    }

    private static func read(head: XMLElement, into copy: inout Copy) {
        readHeadlines(head, into: &copy)
        for byline in head.children("byline") { add(byline, to: &copy) }
        readDateline(head, into: &copy)
        if copy.standfirst.isEmpty, let abstract = head.child("abstract") {
            copy.standfirst = InlineBlocks.read(abstract)
            copy.origins[.standfirst] = Origin("body.head/abstract")
        }
        for note in head.children("note") {
            let text = InlineBlocks.text(of: note).string
            guard !text.isEmpty else { continue }
            let role = note.attribute("noteclass") ?? note.attribute("type") ?? "note"
            copy.advisories.append(Advisory(role: role, text: text))
        }
        if copy.outlet == nil { copy.outlet = head.child("distributor")?.text.folded.nonEmpty }
        if copy.rights == nil { copy.rights = head.child("rights")?.text.folded.nonEmpty }
    }

    /// The place and the words of a dateline; a time that is a stamp is no part of the words.
    private static func readDateline(_ head: XMLElement, into copy: inout Copy) {
        guard copy.dateline == nil, let dateline = head.child("dateline") else { return }
        let words = dateline.parts.compactMap { part -> String? in
            switch part {
            case .text(let words): words.string.folded.nonEmpty
            case .element(let element) where Self.isStamp(element): nil
            case .element(let element):
                element.children.isEmpty
                    ? element.text.folded.nonEmpty
                    : element.children.compactMap { $0.text.folded.nonEmpty }.joined(
                        separator: ", ")
            }
        }.reduce(into: "") { line, words in
            let isClosing = words.first.map { ",.;:)".contains($0) } ?? true
            line += line.isEmpty || isClosing ? words : " " + words
        }
        guard !words.isEmpty else { return }
        copy.dateline = CopyEditor.dateline(stated: words)
        copy.origins[.dateline] = Origin("body.head/dateline")
    }

    /// Whether an element is a `story.date` that reads `20261115T170400Z` or nothing.
    private static func isStamp(_ element: XMLElement) -> Bool {
        element.name.local == "story.date"
            && element.text.allSatisfy { !$0.isLetter || $0 == "T" || $0 == "Z" }
    }

    private static func readHeadlines(_ head: XMLElement, into copy: inout Copy) {
        guard let hedline = head.child("hedline") else { return }
        let main =
            hedline.children("hl1").map { InlineBlocks.text(of: $0).string }
            .first { !$0.isEmpty } ?? hedline.text.folded.nonEmpty
        if copy.headline.isEmpty, let main {
            copy.headline = main
            copy.origins[.headline] = Origin("body.head/hedline/hl1")
        } else if let main, main != copy.headline.folded {
            copy.extras.append(Extra(name: "hedline/hl1", value: main))
        }
        for second in hedline.children("hl2") {
            let words = second.text.folded
            if !words.isEmpty { copy.extras.append(Extra(name: "hedline/hl2", value: words)) }
        }
    }

    /// Adds people not named before, and the titles of those who were.
    private static func add(_ element: XMLElement, to copy: inout Copy) {
        for byline in bylines(element) {
            let name = byline.name.lowercased()
            if let known = copy.bylines.firstIndex(where: { $0.name.lowercased() == name }) {
                copy.bylines[known].role = copy.bylines[known].role ?? byline.role
            } else {
                copy.bylines.append(byline)
            }
        }
        let words = element.text.folded
        guard !words.isEmpty else { return }
        let place = copy.origins[.bylines]?.place ?? "body.head/byline"
        copy.origins[.bylines] = Origin(place, because: "the byline reads “\(words)”")
    }

    /// A byline's words, its title (`byttl`) apart.
    private static func bylines(_ byline: XMLElement) -> [Byline] {
        let title = byline.child("byttl")?.text.folded.nonEmpty
        let person = byline.child("person")?.text.folded.nonEmpty
        let loose = byline.parts.compactMap { part in
            if case .text(let words) = part { words.string } else { nil }
        }.joined(separator: " ").folded.nonEmpty
        guard let words = person ?? loose ?? byline.text.folded.nonEmpty else { return [] }
        if words == title { return [Byline(words)] }
        var bylines = CopyEditor.bylines(stated: words)
        if let title, !bylines.isEmpty, bylines[0].role == nil { bylines[0].role = title }
        return bylines
    }
}
