import Markup
import News

/// The day a page shows its readers, where it states none for machines.
extension PageFields {
    /// Short texts looked at for a date, from the headline on.
    private static let mostTexts = 3000
    /// Texts before the headline that are looked at where none after it is a date.
    private static let mostBefore = 16
    /// Longer text is a sentence that may name any day.
    private static let longestText = 90

    /// The first `time` element by the story that says it is the day of publishing; else the first.
    func publishedInPage() -> Finding<StatedTime>? {
        let shown = evidence.times.filter { !isAside($0.node) }
        let marked = shown.filter { isMarkedPublished($0.node) }
        for mention in marked + shown {
            if let time = time(mention.text) { return Finding(value: time, place: "time") }
        }
        return nil
    }

    /// The first `time` element after the headline that states a day, whatever box it stands in.
    func publishedInAnyTime() -> Finding<StatedTime>? {
        let heading = firstHeading
        for mention in evidence.times where mention.node > heading && mention.text.holdsYear {
            if let time = time(mention.text) {
                return Finding(value: time, place: "time", reason: "the first after the headline")
            }
        }
        return nil
    }

    /// The short text nearest to the headline, those after it first, that is a date with its year.
    func publishedInShortText() -> Finding<StatedTime>? {
        let heading = Int32(firstHeading)
        let start = outline.order.firstIndex { $0 > heading } ?? outline.order.startIndex
        var looked = 0
        for place in outline.order.indices.dropFirst(start) where looked < Self.mostTexts {
            looked += 1
            if let time = shownDate(Int(outline.order[place])) {
                return Finding(
                    value: time, place: "text", reason: "the first date under the headline")
            }
        }
        for node in textsBefore(start) {
            if let time = shownDate(node) {
                return Finding(
                    value: time, place: "text", reason: "the last date above the headline")
            }
        }
        return nil
    }

    private func textsBefore(_ start: Int) -> [Int] {
        let before = outline.order[..<start].reversed().lazy.map(Int.init)
        return Array(before.filter { document.nodes[$0].kind == .text }.prefix(Self.mostBefore))
    }

    /// The date a text node, or the inline element it stands in, consists of.
    private func shownDate(_ node: Int) -> StatedTime? {
        guard document.nodes[node].kind == .text else { return nil }
        let bytes = document.text[Int(document.nodes[node].start)..<Int(document.nodes[node].end)]
        guard (4..<400).contains(bytes.count), bytes.contains(where: { $0 &- 0x30 < 10 }) else {
            return nil
        }
        if let date = shortDate(in: document.foldedText(of: node)) { return date }
        let block = document.block(around: Int(document.nodes[node].parent))
        guard outline.words[block] <= Self.longestText else { return nil }
        return shortDate(in: document.foldedText(of: block))
    }

    /// The moment a short text with a day and its year names.
    func shortDate(in text: String) -> StatedTime? {
        // A year has four figures, a day one more.
        guard text.utf8.count < Self.longestText, text.utf8.count(where: { $0 &- 0x30 < 10 }) > 4,
            text.holdsYear
        else { return nil }
        return time(text)
    }

    private var firstHeading: Int {
        evidence.headings.first { document.nodes[$0.node].name == .h1 }?.node ?? 0
    }

    private func isMarkedPublished(_ node: Int) -> Bool {
        if document.attribute(.pubdate, of: node) != nil { return true }
        guard let name = document.attribute(.className, of: node) else { return false }
        return document.text[name].containsWord("publish")
    }

    private func isAside(_ node: Int) -> Bool {
        var at = Int32(node)
        while at >= 0 {
            if outline.isDropped[Int(at)],
                outline.clues[Int(at)].isDisjoint(with: [.date, .author])
            {
                return true
            }
            at = document.nodes[Int(at)].parent
        }
        return false
    }
}

extension String {
    /// Whether four digits that can be a year of the web stand in the text.
    fileprivate var holdsYear: Bool {
        let bytes = Array(utf8)
        return bytes.indices.dropLast(3).contains { at in
            let isCentury =
                (bytes[at] == 0x32 && bytes[at + 1] == 0x30)
                || (bytes[at] == 0x31 && bytes[at + 1] == 0x39)
            return isCentury && bytes[at + 2] &- 0x30 < 10 && bytes[at + 3] &- 0x30 < 10
        }
    }
}
