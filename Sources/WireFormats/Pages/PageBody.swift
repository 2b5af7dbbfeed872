import Markup
import News

/// The text of a page's article, what stood around it taken off.
struct PageBody {
    /// All the page's blocks, kept or with the reason why not.
    var candidates: [PageBlock]
    private(set) var standfirst: [Block] = []
    /// How the text stated for machines covers each candidate, in percent; nil where none is stated.
    private(set) var statedShares: [Int]?
    let headline: PlainWords
    let summaries: [PlainWords]
    let names: [String]
    private(set) var mainStyle: Int?
    /// Whether the text is the one stated for machines.
    private(set) var isStated = false
    /// The candidate that is the headline, where the page shows it before the text.
    private(set) var headlineIndex: Int?

    /// The story's blocks.
    var blocks: [Block] { candidates.filter { $0.reason == nil }.map(\.block) }

    init(
        _ outline: PageOutline, root: Int, base: String?, headline: String, summaries: [String],
        names: [String]
    ) {
        self.headline = PlainWords(headline)
        self.summaries = summaries.map { PlainWords($0) }
        self.names = names
        candidates = outline.blocks(around: root, base: base)
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
        for index in candidates.indices
        where candidates[index].style != mainStyle && candidates[index].isInside {
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

    private func size(_ index: Int) -> Int { candidates[index].text.utf8.count }

    /// Takes the text the page states for machines, where the page itself shows little of it.
    mutating func compare(with stated: String) {
        let spoken = StatedBody(stated)
        guard spoken.size > 300 else { return }
        let shares = candidates.map { spoken.share(of: $0.words ?? PlainWords($0.text)) }
        statedShares = shares.map { Int($0 * 100) }
        let known = kept.filter { shares[$0] > 0.6 }
        let covered = known.reduce(0) { $0 + size($1) }
        let all = kept.reduce(0) { $0 + size($1) }
        if covered * 5 < spoken.size * 2 {
            candidates = spoken.blocks.map { PageBlock($0, node: 0, style: 0) }
            statedShares = nil
            isStated = true
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
            guard candidates[index].isInside else { continue }
            if candidates[index].reason == "a stock line" { candidates[index].reason = nil }
        }
    }

    /// The headline and all above it, where it stands before most of the text.
    private mutating func dropHeadlines() {
        let inside = kept
        let total = inside.reduce(0) { $0 + size($1) }
        var seen = 0
        var last: Int?
        for index in inside.prefix(40) {
            let text = candidates[index].text
            if let words = candidates[index].words, seen * 3 < total, words.reads(like: headline) {
                last = index
            }
            seen += text.utf8.count
        }
        guard let last else { return }
        headlineIndex = last
        for index in 0...last { drop(index, because: "the headline or above it") }
    }

    /// A first paragraph that the page states as the summary is the standfirst.
    private mutating func takeStandfirst() {
        for index in kept.prefix(5) {
            let text = candidates[index].text
            guard text.utf8.count > 30, text.utf8.count < 900,
                candidates[index].style != mainStyle
            else { continue }
            let words = candidates[index].words ?? PlainWords(text)
            guard summaries.contains(where: { $0.reads(like: words) }) else { continue }
            standfirst = [candidates[index].block.asParagraph]
            drop(index, because: "the standfirst")
            return
        }
    }

    private mutating func dropBoilerplate() {
        for index in kept {
            switch candidates[index].block {
            case .paragraph(let text), .crosshead(let text):
                if candidates[index].isStock { drop(index, because: "a stock line") }
                if candidates[index].consent > 1 { drop(index, because: "consent or sale") }
                if candidates[index].hasCredit,
                    !text.string.endsSentence || text.string.utf8.count < 120
                {
                    drop(index, because: "a caption or credit")
                }
            case .list(_, let items):
                if candidates[index].consent > 1 { drop(index, because: "consent or sale") }
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
        var counts: [UInt64: Int] = [:]
        for index in kept {
            if let number = candidates[index].number { counts[number, default: 0] += 1 }
        }
        var seen: Set<UInt64> = []
        for index in kept {
            guard let number = candidates[index].number, let count = counts[number], count > 1,
                !candidates[index].text.isEmpty
            else { continue }
            if count > 2 || !seen.insert(number).inserted || !candidates[index].text.endsSentence {
                drop(index, because: "stands several times")
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
        return !line.endsSentence || StatedDate(line) != nil
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
    mutating func dropTail() {
        for index in tail { drop(index, because: "after the last sentence") }
    }

    /// What follows the last sentence, last block first.
    var tail: [Int] {
        // Some pages set the whole story in an element for headings: it has no last sentence.
        guard kept.contains(where: { isSentence(candidates[$0].block) }) else { return [] }
        var found: [Int] = []
        for index in kept.reversed() {
            switch candidates[index].block {
            case .crosshead, .rule: found.append(index)
            case .paragraph(let text):
                guard text.string.utf8.count < 60, !text.string.endsSentence else { return found }
                found.append(index)
            case .picture: continue
            default: return found
            }
        }
        return found
    }

    /// How many bytes of text the story's blocks hold.
    var length: Int { kept.reduce(0) { $0 + size($1) } }
}

extension PageBody {
    /// Whether a block is one that the story may end with.
    private func isSentence(_ block: Block) -> Bool {
        switch block {
        case .crosshead, .rule, .picture: false
        case .paragraph(let text): text.string.utf8.count >= 60 || text.string.endsSentence
        default: true
        }
    }
}

extension [[Block]] {
    fileprivate var plainText: String { map(\.plainText).joined(separator: "\n") }
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
