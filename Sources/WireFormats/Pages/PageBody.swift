import Markup
import News

/// The text of a page's article, what stood around it taken off.
struct PageBody {
    /// A block of the page, and why it is no part of the story where it is none.
    struct Candidate {
        let block: Block
        let node: Int
        /// The element's place: its name and class, and its parent's.
        let style: Int
        var reason: String?
    }

    private(set) var candidates: [Candidate]
    private(set) var standfirst: [Block] = []
    private let headline: PlainWords
    private let summaries: [PlainWords]
    private let names: [String]
    private var mainStyle: Int?

    /// The story's blocks.
    var blocks: [Block] { candidates.filter { $0.reason == nil }.map(\.block) }

    init(
        _ outline: PageOutline, root: Int, base: String?, headline: String, summaries: [String],
        names: [String]
    ) {
        self.headline = PlainWords(headline)
        self.summaries = summaries.map { PlainWords($0) }
        self.names = names
        var reader = HTMLBlocks(
            outline.document, base: base, dropping: outline.withoutLinkLists(root))
        reader.read(root)
        candidates = zip(reader.blocks, reader.sources).map { block, source in
            let node = outline.document.block(around: source)
            return Candidate(block: block, node: node, style: outline.document.style(of: node))
        }
        dropHeadlines()
        findMainStyle()
        takeStandfirst()
        dropBoilerplate()
        dropRepeats()
        dropBoxes(outline.document, root: root)
        dropHead()
        dropOtherStyles()
        dropTail()
    }

    /// The style most of the paragraphs have, where it is that of most of the text.
    private mutating func findMainStyle() {
        var weights: [Int: Int] = [:]
        var total = 0
        for index in kept {
            guard case .paragraph = candidates[index].block else { continue }
            weights[candidates[index].style, default: 0] += size(index)
            total += size(index)
        }
        guard let main = weights.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            main.value * 10 > total * 6
        else { return }
        mainStyle = main.key
    }

    /// A box with a stock line in it is a box of stock lines, unless the story's text is in it too.
    private mutating func dropBoxes(_ document: HTMLDocument, root: Int) {
        guard let mainStyle else { return }
        var holdsStory: Set<Int> = [root]
        for candidate in candidates where candidate.style == mainStyle && candidate.reason == nil {
            var at = candidate.node
            while at >= 0, holdsStory.insert(at).inserted { at = Int(document.nodes[at].parent) }
        }
        var boxes: [Int: [Int]] = [:]
        for index in candidates.indices where candidates[index].style != mainStyle {
            var at = candidates[index].node
            guard !holdsStory.contains(at) else { continue }
            while document.nodes[at].parent >= 0,
                !holdsStory.contains(Int(document.nodes[at].parent))
            {
                at = Int(document.nodes[at].parent)
            }
            boxes[at, default: []].append(index)
        }
        for members in boxes.values {
            let isStock = members.contains {
                candidates[$0].reason == "consent or sale"
                    || candidates[$0].reason == "a stock line"
            }
            guard isStock, members.count > 1, members.reduce(0, { $0 + size($1) }) < 2500 else {
                continue
            }
            for index in members { drop(index, because: "in a box with stock lines") }
        }
    }

    private mutating func drop(_ index: Int, because reason: String) {
        if candidates[index].reason == nil { candidates[index].reason = reason }
    }

    private var kept: [Int] { candidates.indices.filter { candidates[$0].reason == nil } }

    private func size(_ index: Int) -> Int { candidates[index].block.plainText.utf8.count }

    /// Takes the text the page states for machines, where the page itself shows little of it.
    mutating func compare(with stated: String) {
        let spoken = StatedBody(stated)
        guard spoken.size > 300 else { return }
        let shares = candidates.map { spoken.share(of: $0.block.plainText) }
        let known = kept.filter { shares[$0] > 0.6 }
        let covered = known.reduce(0) { $0 + size($1) }
        let all = kept.reduce(0) { $0 + size($1) }
        if covered * 5 < spoken.size * 2 {
            candidates = spoken.blocks.map { Candidate(block: $0, node: 0, style: 0) }
            standfirst = []
            return
        }
        guard covered * 4 > spoken.size * 3, covered * 2 > all, let first = known.first,
            let last = known.last
        else { return }
        for index in kept where (index < first || index > last) && shares[index] < 0.3 {
            if case .picture = candidates[index].block { continue }
            drop(index, because: "not in the text stated for machines")
        }
        for index in candidates.indices where shares[index] > 0.8 && size(index) > 80 {
            if candidates[index].reason == "a stock line" { candidates[index].reason = nil }
        }
    }

    /// The headline and all above it, where it stands before most of the text.
    private mutating func dropHeadlines() {
        let total = candidates.indices.reduce(0) { $0 + size($1) }
        var seen = 0
        var last: Int?
        for index in candidates.indices.prefix(40) {
            let text = candidates[index].block.plainText
            if text.utf8.count < 400, seen * 3 < total, PlainWords(text).reads(like: headline) {
                last = index
            }
            seen += text.utf8.count
        }
        guard let last else { return }
        for index in 0...last { drop(index, because: "the headline or above it") }
    }

    /// A first paragraph that the page states as the summary is the standfirst.
    private mutating func takeStandfirst() {
        for index in kept.prefix(5) {
            let text = candidates[index].block.plainText
            guard text.utf8.count > 30, text.utf8.count < 900,
                candidates[index].style != mainStyle,
                summaries.contains(where: { $0.reads(like: PlainWords(text)) })
            else { continue }
            standfirst = [candidates[index].block.asParagraph]
            drop(index, because: "the standfirst")
            return
        }
    }

    private mutating func dropBoilerplate() {
        for index in kept {
            switch candidates[index].block {
            case .paragraph(let text), .crosshead(let text):
                if BoilerplateLine.matches(text.string) { drop(index, because: "a stock line") }
                if ConsentLine.matches(text.string) { drop(index, because: "consent or sale") }
                if text.string.utf8.count < 300, CreditMark.isIn(text.string),
                    !text.string.endsSentence || text.string.utf8.count < 120
                {
                    drop(index, because: "a caption or credit")
                }
            case .list(_, let items):
                if ConsentLine.matches(items.plainText) { drop(index, because: "consent or sale") }
                let isTeasers = items.allSatisfy { item in
                    item.allSatisfy { $0.isLinkOnly } || BoilerplateLine.matches(item.plainText)
                }
                if isTeasers { drop(index, because: "a list of links") }
            default: break
            }
        }
    }

    /// A line that stands several times on the page is furniture.
    private mutating func dropRepeats() {
        var counts: [String: Int] = [:]
        for index in kept where size(index) < 400 {
            counts[candidates[index].block.plainText, default: 0] += 1
        }
        var seen: Set<String> = []
        for index in kept where size(index) < 400 {
            let text = candidates[index].block.plainText
            guard let count = counts[text], count > 1, !text.isEmpty else { continue }
            if count > 2 || !seen.insert(text).inserted || !text.endsSentence {
                drop(index, because: "stands \(count) times")
            }
        }
    }

    /// Byline, date and labels before the first sentence.
    private mutating func dropHead() {
        for index in kept.prefix(14) {
            let block = candidates[index].block
            if block.isProse { return }
            switch block {
            case .paragraph(let text) where isFurniture(text.string):
                drop(index, because: "before the first sentence")
            case .list, .rule, .table: drop(index, because: "before the first sentence")
            default: break
            }
        }
    }

    private func isFurniture(_ line: String) -> Bool {
        guard line.utf8.count < 140 else { return false }
        if names.contains(where: { !$0.isEmpty && line.contains($0) }) { return true }
        return StatedDate(line) != nil || !line.endsSentence
    }

    /// Paragraphs set unlike the story's, after its last one: about the author, about the paper.
    private mutating func dropOtherStyles() {
        guard let mainStyle,
            let last = kept.last(where: { candidates[$0].style == mainStyle })
        else { return }
        let total = kept.reduce(0) { $0 + size($1) }
        let tail = kept.filter { $0 > last }
        guard tail.reduce(0, { $0 + size($1) }) * 4 < total else { return }
        for index in tail {
            switch candidates[index].block {
            case .picture, .quote, .table: continue
            case .list(_, let items):
                if items.plainText.endsSentence { continue }
            default: break
            }
            drop(index, because: "after the story and set unlike it")
        }
    }

    /// What follows the last sentence of the story.
    private mutating func dropTail() {
        for index in kept.reversed() {
            switch candidates[index].block {
            case .crosshead, .rule: drop(index, because: "after the last sentence")
            case .paragraph(let text):
                guard text.string.utf8.count < 60, !text.string.endsSentence else {
                    return
                }
                drop(index, because: "after the last sentence")
            case .picture: continue
            default: return
            }
        }
    }
}

extension [[Block]] {
    fileprivate var plainText: String { map(\.plainText).joined(separator: "\n") }
}

extension HTMLDocument {
    /// The element that sets a node's text as a paragraph.
    fileprivate func block(around node: Int) -> Int {
        var at = node
        while nodes[at].parent >= 0, nodes[at].kind == .element, !nodes[at].name.isBlock {
            at = Int(nodes[at].parent)
        }
        return at
    }

    /// A number for how an element is set: its name and class, and its parent's.
    func style(of node: Int) -> Int {
        var hash = 5381
        var at = node
        for _ in 0..<3 {
            guard at >= 0, nodes[at].kind == .element else { break }
            hash = hash &* 33 &+ Int(nodes[at].spelling)
            if let name = attribute(.className, of: at) {
                for byte in text[name].prefix(80) { hash = hash &* 33 &+ Int(byte) }
            }
            at = Int(nodes[at].parent)
        }
        return hash
    }
}

extension PageOutline {
    /// Link lists and link lines under the root join what is dropped.
    func withoutLinkLists(_ root: Int) -> [Bool] {
        var isDropped = isDropped
        let nodes = document.nodes
        var words = words
        var linked = linked
        for index in order.reversed() {
            let node = Int(index)
            guard nodes[node].kind == .element, nodes[node].parent >= 0, !isDropped[node] else {
                continue
            }
            words[Int(nodes[node].parent)] += words[node]
            linked[Int(nodes[node].parent)] += linked[node]
        }
        for index in order {
            let node = Int(index)
            guard node != root, nodes[node].kind == .element, nodes[node].name.isBlock,
                words[node] > 0
            else { continue }
            let share = Double(linked[node]) / Double(words[node])
            switch nodes[node].name {
            case .ul, .ol, .div, .section, .table, .dl, .tbody, .article:
                if share > 0.7 { isDropped[node] = true }
            case .p, .h2, .h3, .h4, .h5, .h6, .li:
                if share > 0.9 && words[node] < 200 { isDropped[node] = true }
            default: break
            }
        }
        return isDropped
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
