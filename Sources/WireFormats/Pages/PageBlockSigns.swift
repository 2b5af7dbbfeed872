import Markup
import News

/// What can be seen of the blocks of a page, as numbers for ``PageJudge``.
struct PageBlockSigns {
    /// The names of the signs, in the order of a row.
    static let names = """
        kind letters words links stops ends tag strong emphasis stock consent credit \
        repeats headline summary stated place before inside figures capitals opening mark bar \
        address money end label linkLead linkEnd quoted \
        ownBeside ownChrome ownStory ownAuthor ownDate ownSummary \
        upBeside upChrome upStory inAside inFooter inHeader inForm inList inTable inFigure inQuote \
        inArticle inSection inMain depth parentProse boxProse nearness \
        reason kept kept-3 kept-2 kept-1 kept+1 kept+2 kept+3 letters-1 letters+1 \
        links-1 links+1 kind-1 kind+1 stops-1 stops+1 ends-1 ends+1 same-1 same+1 \
        fromHeadline fromFirst fromLast boxKept boxBlocks boxLinks boxLetters boxStops \
        styleKept styleBlocks styleLinks styleLetters styleShare isMain
        """.split(separator: " ").map(String.init)

    private let body: PageBody
    private let outline: PageOutline
    private let root: Int
    private let lines: [PageBlockLine]
    private let isKept: [Bool]
    private let headlineWords: NumberList
    private let summaryWords: [NumberList]
    /// How far up from the story's element each of its ancestors is, itself 0; -1 for other nodes.
    private let levels: [Int32]
    private let levelCount: Int
    private var boxes: [Int: Tally] = [:]
    private var styles: [Int: Tally] = [:]
    private var repeats: [UInt64: Int] = [:]
    private var keptTotal = 1

    /// Sums over the blocks of one box or of one style.
    private struct Tally {
        var blocks = 0
        var letters = 1
        var links = 0
        var stops = 0
        var kept = 0
    }

    init(_ body: PageBody, _ outline: PageOutline, root: Int) {
        self.body = body
        self.outline = outline
        self.root = root
        lines = body.candidates.map { PageBlockLine($0) }
        headlineWords = NumberList(body.headline.numbers)
        // Pages state one summary for many readers.
        summaryWords = body.summaries.reduce(into: []) { known, summary in
            let words = NumberList(summary.numbers)
            if !known.contains(words) { known.append(words) }
        }
        (levels, levelCount) = Self.levels(above: root, in: outline.document)
        isKept = body.candidates.map { $0.reason == nil }
        for (index, candidate) in body.candidates.enumerated() {
            let line = lines[index]
            if isKept[index] { keptTotal += line.letters }
            if let number = candidate.number { repeats[number, default: 0] += 1 }
            add(line, isKept[index], to: &boxes[box(index), default: Tally()])
            add(line, isKept[index], to: &styles[candidate.style, default: Tally()])
        }
    }

    private static func levels(above root: Int, in document: HTMLDocument) -> ([Int32], Int) {
        var levels = [Int32](repeating: -1, count: document.nodes.count)
        var count = 0
        var at = root
        while at >= 0 {
            levels[at] = Int32(count)
            count += 1
            at = Int(document.nodes[at].parent)
        }
        return (levels, count)
    }

    private func box(_ index: Int) -> Int {
        Int(outline.document.nodes[body.candidates[index].node].parent)
    }

    private func add(_ line: PageBlockLine, _ isKept: Bool, to tally: inout Tally) {
        tally.blocks += 1
        tally.letters += line.letters
        tally.links += line.linked
        tally.stops += line.stops
        if isKept { tally.kept += line.letters }
    }

    /// One row of signs for each block, each sign in its place.
    func rows() -> [[Int16]] {
        var before = 0
        let kept = lines.indices.filter { isKept[$0] && lines[$0].kind != 5 }
        var rows: [[Int16]] = []
        rows.reserveCapacity(lines.count)
        for index in lines.indices {
            var row = SignRow(expecting: Self.names.count)
            addWords(of: index, before: before, to: &row)
            addPlace(of: index, to: &row)
            addNeighbours(of: index, first: kept.first, last: kept.last, to: &row)
            addSums(of: index, to: &row)
            if isKept[index] { before += lines[index].letters }
            rows.append(row.signs)
        }
        return rows
    }

    private func addWords(of index: Int, before: Int, to row: inout SignRow) {
        let line = lines[index]
        let candidate = body.candidates[index]
        let words = candidate.words?.numbers
        row.add(line.kind)
        row.add(line.letters)
        row.add(line.words)
        row.add(line.linked, of: line.letters)
        row.add(line.stops)
        row.add(line.endsSentence)
        row.add(Int(tag(candidate.node)))
        row.add(line.strong, of: line.letters)
        row.add(line.emphasis, of: line.letters)
        row.add(candidate.isStock)
        row.add(candidate.consent)
        row.add(candidate.hasCredit)
        row.add(candidate.number.flatMap { repeats[$0] } ?? 1)
        row.add(words.map { headlineWords.percent(of: $0) } ?? 0)
        row.add(words.map { share(of: $0) } ?? 0)
        row.add(body.statedShares.map { $0[index] } ?? -1)
        row.add(index, of: lines.count)
        row.add(before, of: keptTotal)
        row.add(candidate.isInside)
        row.add(line.figures, of: line.letters)
        row.add(line.capitals, of: line.letters)
        row.add(line.opening)
        row.add(line.hasRights)
        row.add(line.hasBar)
        row.add(line.hasAddress)
        row.add(line.hasMoney)
        row.add(Int(line.end))
        row.add(line.hasLabel)
        row.add(line.beginsWithLink)
        row.add(line.endsWithLink)
        row.add(candidate.text.hasPrefix("“") || candidate.text.hasPrefix("\""))
    }

    private func share(of words: [Int]) -> Int {
        summaryWords.reduce(0) { max($0, $1.percent(of: words)) }
    }

    /// A number for the element's name that stays the same when names are added.
    private func tag(_ node: Int) -> Int {
        switch outline.document.nodes[node].name {
        case .p: 1
        case .div: 2
        case .li: 3
        case .td, .th: 4
        case .h1: 5
        case .h2: 6
        case .h3: 7
        case .h4, .h5, .h6: 8
        case .ul, .ol: 9
        case .blockquote: 10
        case .figure, .figcaption: 11
        case .section, .article, .main, .body: 12
        case .header, .footer, .aside: 13
        case .table, .tr, .tbody: 14
        default: 0
        }
    }
}

/// Signs of the place in the page.
extension PageBlockSigns {
    private struct Surroundings {
        var beside = 0
        var chrome = 0
        var story = 0
        /// How many elements of each of ``PageBlockSigns/boxNames`` stand around.
        var tags = [Int](repeating: 0, count: PageBlockSigns.boxNames.count)
        var depth = -1
    }

    private func addPlace(of index: Int, to row: inout SignRow) {
        let node = body.candidates[index].node
        let around = surroundings(of: node)
        let parent = Int(outline.document.nodes[node].parent)
        var own = outline.clues[node]
        if parent >= 0, parent != root { own.formUnion(outline.clues[parent]) }
        for clue in [PageClues.beside, .chrome, .story, .author, .date, .summary] {
            row.add(own.contains(clue))
        }
        row.add(around.beside)
        row.add(around.chrome)
        row.add(around.story)
        for count in around.tags { row.add(count) }
        row.add(around.depth)
        let whole = max(outline.prose[root], 1)
        row.add(Int(parent >= 0 ? min(outline.prose[parent] / whole, 3) * 100 : 0))
        row.add(Int(boxProse(node) / whole * 100))
        row.add(nearness(node))
    }

    /// The elements around a block that are counted, in the order of the signs.
    private static let boxNames: [HTMLName] = [
        .aside, .footer, .header, .form, .li, .table, .figure, .blockquote, .article, .section,
        .main,
    ]

    private static let boxPlaces: [Int?] = HTMLName.allCases.map { boxNames.firstIndex(of: $0) }

    private func surroundings(of node: Int) -> Surroundings {
        var around = Surroundings()
        var at = node
        var depth = 0
        while at >= 0 {
            if at == root { around.depth = depth }
            let element = outline.document.nodes[at]
            let clues = outline.clues[at]
            if around.depth < 0 {
                if clues.contains(.beside) { around.beside += 1 }
                if clues.contains(.chrome) { around.chrome += 1 }
                if element.kind == .element, let place = Self.boxPlaces[Int(element.name.rawValue)]
                {
                    around.tags[place] += 1
                }
            }
            if clues.contains(.story) { around.story += 1 }
            depth += 1
            at = Int(element.parent)
        }
        return around
    }

    /// The prose under the box below the root that the block stands in, or that is beside the root.
    private func boxProse(_ node: Int) -> Float {
        var at = node
        while true {
            let parent = Int(outline.document.nodes[at].parent)
            if parent < 0 || levels[parent] >= 0 {
                return min(outline.prose[at], outline.prose[root] * 3)
            }
            at = parent
        }
    }

    /// How many levels up the root's ancestors the block's box hangs; 0 for blocks under the root.
    private func nearness(_ node: Int) -> Int {
        var at = node
        while at >= 0 {
            if levels[at] >= 0 { return Int(levels[at]) }
            at = Int(outline.document.nodes[at].parent)
        }
        return levelCount
    }
}

/// Signs of the blocks around and of those that are alike.
extension PageBlockSigns {
    private func addNeighbours(of index: Int, first: Int?, last: Int?, to row: inout SignRow) {
        row.add(Self.reasons.firstIndex(of: body.candidates[index].reason ?? "") ?? 0)
        row.add(isKept[index])
        for step in [-3, -2, -1, 1, 2, 3] { row.add(kept(at: index + step)) }
        let before = index > 0 ? lines[index - 1] : nil
        let after = index + 1 < lines.count ? lines[index + 1] : nil
        row.add(before?.letters ?? -1)
        row.add(after?.letters ?? -1)
        for line in [before, after] { row.add(line?.linked ?? 0, of: line?.letters ?? 1) }
        for line in [before, after] { row.add(line?.kind ?? -1) }
        for line in [before, after] { row.add(line?.stops ?? -1) }
        for line in [before, after] { row.add(line?.endsSentence ?? false) }
        for step in [-1, 1] { row.add(isStyled(index, like: index + step)) }
        row.add(body.headlineIndex.map { min(index - $0, 200) } ?? -300)
        row.add(first.map { min(max(index - $0, -200), 200) } ?? -300)
        row.add(last.map { min(max(index - $0, -200), 200) } ?? -300)
    }

    private func kept(at index: Int) -> Int {
        guard lines.indices.contains(index) else { return -1 }
        return isKept[index] ? 1 : 0
    }

    private func isStyled(_ index: Int, like other: Int) -> Bool {
        lines.indices.contains(other)
            && body.candidates[index].style == body.candidates[other].style
    }

    private func addSums(of index: Int, to row: inout SignRow) {
        let box = boxes[box(index)] ?? Tally()
        row.add(box.kept, of: box.letters)
        row.add(box.blocks)
        row.add(box.links, of: box.letters)
        row.add(box.letters / max(box.blocks, 1))
        row.add(box.stops * 10, of: box.letters)
        let style = styles[body.candidates[index].style] ?? Tally()
        row.add(style.kept, of: style.letters)
        row.add(style.blocks)
        row.add(style.links, of: style.letters)
        row.add(style.letters / max(style.blocks, 1))
        row.add(style.kept, of: keptTotal)
        row.add(body.mainStyle.map { $0 == body.candidates[index].style ? 1 : 0 } ?? -1)
    }

    /// The rules' reasons, in the order of their numbers.
    static let reasons = [
        "", "in a box beside the story", "outside the story's element", "the headline or above it",
        "the standfirst", "a stock line", "consent or sale", "a caption or credit",
        "a list of links", "stands several times", "in a box with stock lines",
        "before the first sentence", "after the story and set unlike it",
        "after the last sentence", "not in the text stated for machines",
    ]
}
