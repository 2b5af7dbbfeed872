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

    let body: PageBody
    let outline: PageOutline
    let root: Int
    let lines: [PageBlockLine]
    let isKept: [Bool]
    private let headlineWords: NumberList
    private let summaryWords: [NumberList]
    /// How far up from the story's element each of its ancestors is, itself 0; -1 for other nodes.
    let levels: [Int32]
    let levelCount: Int
    private(set) var boxes: [Int: Tally] = [:]
    private(set) var styles: [Int: Tally] = [:]
    private var repeats: [UInt64: Int] = [:]
    private(set) var keptTotal = 1

    /// Sums over the blocks of one box or of one style.
    struct Tally {
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

    func box(_ index: Int) -> Int {
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
