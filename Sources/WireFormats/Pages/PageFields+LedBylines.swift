import Markup
import News

/// Names led in by “By” beside the headline.
extension PageFields {
    /// Texts looked at after the headline and before it.
    private static let (mostAfter, mostBefore) = (60, 12)
    /// Longer text is a sentence, not a byline.
    private static let longest = 100
    /// Letters of a line that holds names, a date and little else.
    private static let longestLine = 100

    /// Marks and words between two names.
    private static let joints: Set<String> = [",", "and", "&", "und", "et", "y", ", and", "|"]

    /// The names that the first short text near the headline leads in: `By Ada Quill and Bo Wharf`.
    func ledInPage() -> Finding<[Byline]>? {
        let texts = textsAroundHeadline()
        for place in texts.indices where isShortLine(texts[place]) {
            let text = document.foldedText(of: texts[place])
            guard text.utf8.count < Self.longest, let rest = text.afterByline else { continue }
            let found = people(rest, then: texts[(place + 1)...])
            if !found.isEmpty {
                return Finding(value: found, place: "text", reason: "led in by “\(text.lead)”")
            }
        }
        return nil
    }

    /// The name in a box of facts anywhere on the page: `Author` and, behind it, `Ada Quill`.
    func labelledInPage() -> Finding<[Byline]>? {
        let texts = outline.order.lazy.map(Int.init).filter {
            let element = document.nodes[$0]
            return element.kind == .text && element.end - element.start < 40
        }
        for node in texts where mayLeadIn(node) && isShortLine(node) {
            let text = document.foldedText(of: node)
            guard text.utf8.count > 4, text.afterByline == "" else { continue }
            let block = document.block(around: Int(document.nodes[node].parent))
            let words = document.foldedText(of: block).dropFirst(text.count)
            let found = names(split(String(words))).filter {
                $0.name.looksLikeName && !isOutlet($0.name)
            }
            if !found.isEmpty {
                return Finding(value: found, place: "text", reason: "behind the label “\(text)”")
            }
        }
        return nil
    }

    /// Whether a text may begin with a word that leads in the writer, by its first letter.
    private func mayLeadIn(_ node: Int) -> Bool {
        let range = Int(document.nodes[node].start)..<Int(document.nodes[node].end)
        guard let first = document.text[range].first(where: { $0 > 0x20 }) else { return false }
        switch first | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "p"),
            UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "v"), UInt8(ascii: "w"):
            return true
        default: return first >= 0x80
        }
    }

    /// Whether a text node stands in a line too short for a sentence of the story.
    private func isShortLine(_ node: Int) -> Bool {
        outline.words[document.block(around: Int(document.nodes[node].parent))] < Self.longestLine
    }

    /// The names in the words behind the lead, and in the texts that go on with more of them.
    private func people(_ first: String, then texts: ArraySlice<Int>) -> [Byline] {
        var words = first.isEmpty ? [] : [first]
        var isOpen = first.isEmpty || first.hasSuffix(",")
        for node in texts.prefix(12) {
            let text = document.foldedText(of: node)
            if Self.joints.contains(text) {
                isOpen = true
            } else if isOpen, text.utf8.count < Self.longest {
                words.append(text)
                isOpen = text.hasSuffix(",")
            } else {
                break
            }
        }
        let parts = words.flatMap(split).filter { !$0.name.contains(where: \.isNumber) }
        return names(parts).filter { $0.name.looksLikeName && !isOutlet($0.name) }
    }

    /// The text nodes after the headline, then those before it.
    private func textsAroundHeadline() -> [Int] {
        let heading = evidence.headings.first { document.nodes[$0.node].name == .h1 }?.node
        guard let heading else { return [] }
        let start = outline.order.firstIndex { $0 > heading } ?? outline.order.startIndex
        let isText = { (node: Int32) in
            let element = document.nodes[Int(node)]
            return element.kind == .text
                && document.text[Int(element.start)..<Int(element.end)].contains { $0 > 0x20 }
        }
        let after = outline.order[start...].lazy.filter(isText).prefix(Self.mostAfter)
        let before = outline.order[..<start].lazy.reversed().filter(isText).prefix(Self.mostBefore)
        return (Array(after) + Array(before).reversed()).map(Int.init)
    }
}

extension String {
    /// Words that lead in the writer, in lower case.
    private static let leadsIn = [
        "by", "by:", "written by", "written by:", "posted by", "words by", "story by",
        "article by", "text by", "author:", "author", "authored by", "authored by:", "von", "von:",
        "par", "par:", "por", "por:", "door", "av", "autor", "autor:", "autorin", "autorin:",
        "autorin/autor", "auteur", "auteur:",
        "di", "kommentar von", "kolumne von",
    ]

    /// The words behind those that lead in the writer; nil where nothing leads one in.
    var afterByline: String? {
        let lower = lowercased()
        for lead in Self.leadsIn where lower.hasPrefix(lead) {
            if lower.utf8.count == lead.utf8.count { return "" }
            if lower.dropFirst(lead.count).first == " " {
                return String(dropFirst(lead.count + 1))
            }
        }
        return nil
    }

    /// The first word or two, to be shown in a reason.
    fileprivate var lead: String { split(separator: " ").prefix(2).joined(separator: " ") }
}
