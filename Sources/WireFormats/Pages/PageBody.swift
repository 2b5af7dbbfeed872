import Markup
import News

/// The text of a page's article, what stood around it taken off.
struct PageBody {
    private(set) var blocks: [Block] = []
    private(set) var standfirst: [Block] = []
    private let headline: String
    private let summaries: [String]
    private let names: [String]

    init(
        _ outline: PageOutline, root: Int, base: String?, headline: String, summaries: [String],
        names: [String]
    ) {
        self.headline = headline
        self.summaries = summaries
        self.names = names
        var reader = HTMLBlocks(outline.document, base: base, dropping: Self.dropped(outline, root))
        reader.read(root)
        blocks = reader.blocks
        dropHeadlines()
        takeStandfirst()
        dropBoilerplate()
        dropHead()
        dropTail()
    }

    /// Link lists and link lines under the root join what the outline dropped.
    private static func dropped(_ outline: PageOutline, _ root: Int) -> [Bool] {
        var isDropped = outline.isDropped
        let nodes = outline.document.nodes
        var words = outline.words
        var linked = outline.linked
        for index in outline.order.reversed() {
            let node = Int(index)
            guard nodes[node].kind == .element, nodes[node].parent >= 0, !isDropped[node] else {
                continue
            }
            words[Int(nodes[node].parent)] += words[node]
            linked[Int(nodes[node].parent)] += linked[node]
        }
        for index in outline.order {
            let node = Int(index)
            guard node != root, nodes[node].kind == .element, nodes[node].name.isBlock,
                words[node] > 0
            else { continue }
            let share = Double(linked[node]) / Double(words[node])
            switch nodes[node].name {
            case .ul, .ol, .div, .section, .table, .dl, .tbody: isDropped[node] = share > 0.7
            case .p, .h2, .h3, .h4, .h5, .h6, .li:
                isDropped[node] = share > 0.9 && words[node] < 200
            default: break
            }
        }
        return isDropped
    }

    /// The headline and all above it, where it stands before most of the text.
    private mutating func dropHeadlines() {
        var seen = 0
        let total = blocks.reduce(0) { $0 + $1.plainText.utf8.count }
        for index in blocks.indices.prefix(30) {
            let text = blocks[index].plainText
            if text.utf8.count < 400, text.reads(like: headline), seen * 3 < total {
                blocks.removeSubrange(...index)
                return dropHeadlines()
            }
            seen += text.utf8.count
        }
    }

    /// A first paragraph that the page states as the summary is the standfirst.
    private mutating func takeStandfirst() {
        for index in blocks.indices.prefix(4) {
            let text = blocks[index].plainText
            guard text.utf8.count > 30, text.utf8.count < 900,
                summaries.contains(where: { $0.reads(like: text) })
            else { continue }
            standfirst = [blocks[index].asParagraph]
            blocks.remove(at: index)
            return
        }
    }

    private mutating func dropBoilerplate() {
        blocks.removeAll { block in
            switch block {
            case .paragraph(let text), .crosshead(let text):
                return BoilerplateLine.matches(text.string)
            case .list(_, let items):
                return items.allSatisfy { item in
                    item.allSatisfy { $0.isLinkOnly } || BoilerplateLine.matches(item.plainText)
                }
            default: return false
            }
        }
    }

    /// Byline, date and labels before the first sentence.
    private mutating func dropHead() {
        var index = 0
        while index < min(blocks.count, 12) {
            if blocks[index].isProse { return }
            switch blocks[index] {
            case .paragraph(let text) where isFurniture(text.string): blocks.remove(at: index)
            case .list: blocks.remove(at: index)
            case .rule: blocks.remove(at: index)
            default: index += 1
            }
        }
    }

    private func isFurniture(_ line: String) -> Bool {
        guard line.utf8.count < 140 else { return false }
        if names.contains(where: { !$0.isEmpty && line.contains($0) }) { return true }
        return StatedDate(line) != nil || !line.endsSentence
    }

    /// What follows the last sentence of the story.
    private mutating func dropTail() {
        while let last = blocks.last {
            switch last {
            case .crosshead, .rule: blocks.removeLast()
            case .paragraph(let text):
                guard text.string.utf8.count < 60, !text.string.endsSentence else { return }
                blocks.removeLast()
            default: return
            }
        }
    }
}

extension Block {
    var asParagraph: Block {
        if case .crosshead(let text) = self { return .paragraph(text) }
        return self
    }

    /// A paragraph that holds a sentence.
    var isProse: Bool {
        switch self {
        case .paragraph(let text): text.string.utf8.count > 80 && text.string.endsSentence
        case .quote: true
        default: false
        }
    }

    /// Whether all words are link text.
    var isLinkOnly: Bool {
        guard case .paragraph(let text) = self else { return false }
        let linked = text.spans.filter { $0.kind == .link }.reduce(0) { $0 + $1.to - $1.from }
        return linked * 10 >= text.string.utf8.count * 9
    }
}

extension String {
    /// Whether the last mark ends a sentence, quotes and brackets aside.
    var endsSentence: Bool {
        for scalar in unicodeScalars.reversed() {
            switch scalar {
            case ".", "!", "?", "…", ":", "。", "！", "？", "।", "؟", "۔": return true
            case "\"", "'", "”", "’", "»", "«", "“", ")", "]", "」", "』", " ": continue
            default: return false
            }
        }
        return false
    }
}
