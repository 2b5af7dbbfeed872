import Markup

/// Words of the story that are named like boxes beside it.
extension PageOutline {
    /// Letters of a line, links aside, from which on it may be a sentence.
    private static let leastSentence: Int32 = 30

    /// Whether a link or an emphasis is a word of a sentence, whatever it is named: a link of the class
    /// `tag` or `popup` within the text.
    func standsInSentence(_ node: Int) -> Bool {
        guard !clues[node].isDisjoint(with: [.chrome, .beside]),
            document.nodes[node].name.isEmphasisOrLink
        else { return false }
        let block = document.block(around: Int(document.nodes[node].parent))
        guard marks[block] > 0, words[block] - linked[block] >= Self.leastSentence,
            linked[block] * 2 < words[block]
        else { return false }
        var at = node
        while at != block, at > 0 {
            if isWords(document.nodes[at].previous) || isWords(document.nodes[at].next) {
                return true
            }
            at = Int(document.nodes[at].parent)
            guard document.nodes[at].name.isEmphasisOrLink else { return false }
        }
        return false
    }

    /// Whether a node is text with a letter in it.
    private func isWords(_ node: Int32) -> Bool {
        guard node >= 0, document.nodes[Int(node)].kind == .text else { return false }
        let text = document.nodes[Int(node)]
        return document.text[Int(text.start)..<Int(text.end)].contains {
            $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26
        }
    }
}

extension HTMLName {
    /// Whether an element marks words of a line up: a link or an emphasis.
    fileprivate var isEmphasisOrLink: Bool {
        switch self {
        case .a, .abbr, .b, .cite, .em, .i, .mark, .q, .strong, .u: return true
        default: return false
        }
    }
}
