public import Markup
public import News

/// Reads HTML text into typed blocks: what a browser would show, and nothing of the markup.
public struct HTMLBlocks: ~Copyable {
    /// The blocks read so far.
    public private(set) var blocks: [Block] = []
    /// For each block the node it was read from.
    public private(set) var sources: [Int] = []

    let document: HTMLDocument
    /// What relative links are resolved against.
    let base: String?
    /// Nodes to leave out with all they hold; empty where nothing is left out.
    private let isDropped: [Bool]
    /// Of the nodes to leave out those to be read all the same where they stand between paragraphs.
    private let isAside: [Bool]
    /// Elements that only lay the page out, whatever they are: lists and tables around a story.
    private let layout: Set<Int>
    /// Boxes to be read as figures though their element is another.
    private let figures: Set<Int>
    var line = InlineText()
    /// Pictures met inside a paragraph, to follow it.
    private(set) var waiting: [(picture: Picture, node: Int)] = []
    /// How deep lists, quotes and tables stand in one another.
    private var nesting = 0
    /// Whether what a browser puts in place of words – a player, a drawing, a button – is read as
    /// the words it stands for: a feed has nothing else to show.
    private let readsFallbacks: Bool

    /// Lists, quotes and tables nested deeper than this are read as if they stood side by side.
    static let deepestNesting = 12

    public init(
        _ document: HTMLDocument, base: String?, dropping isDropped: [Bool] = [],
        readingAsides isAside: [Bool] = [], layout: Set<Int> = [], figures: Set<Int> = [],
        readsFallbacks: Bool = false
    ) {
        self.layout = layout
        self.figures = figures
        self.readsFallbacks = readsFallbacks
        self.isAside = isAside
        self.document = document
        self.base = base
        self.isDropped = isDropped
    }

    /// The blocks of an HTML fragment, such as the body of a feed item.
    public static func blocks(fragment: [UInt8], base: String?) -> [Block] {
        fragment.withUnsafeBufferPointer { FragmentReader().blocks($0, base: base) }
    }

    /// The blocks of a fragment, read as a tree whatever its tags are.
    static func blocks(ofTree fragment: [UInt8], base: String?) -> [Block] {
        let document = HTMLDocument(fragment: fragment, closesRawText: true)
        var reader = HTMLBlocks(document, base: base, readsFallbacks: true)
        reader.read(0)
        return reader.blocks
    }

    /// Reads a node and all it holds.
    public mutating func read(_ node: Int) {
        visit(node)
        flush(from: node)
        if line.tookBold { Self.promoteBoldLines(&blocks) }
    }

    /// Reads a part of a fragment in which `nesting` lists and quotes are open; its last paragraph
    /// stays open.
    mutating func readPart(nesting: Int) {
        self.nesting = nesting
        for root in document.children(of: 0) { visitChildren(of: root) }
    }

    private mutating func visitChildren(of node: Int) {
        var child = document.nodes[node].firstChild
        while child >= 0 {
            visit(Int(child))
            child = document.nodes[Int(child)].next
        }
    }

    private mutating func visit(_ node: Int) {
        if !isDropped.isEmpty, isDropped[node], !standsAside(node) { return }
        switch document.nodes[node].kind {
        case .document: visitChildren(of: node)
        case .text:
            line.append(document.text, document.nodes[node])
        case .element: visitElement(node)
        case .doctype, .comment, .contents: break
        }
    }

    /// Whether a node to leave out is a box of its own between the paragraphs, to be judged apart.
    private func standsAside(_ node: Int) -> Bool {
        !isAside.isEmpty && isAside[node] && nesting == 0 && document.nodes[node].name.isBlock
    }

    private mutating func visitElement(_ node: Int) {
        let element = document.nodes[node]
        guard element.namespace == .html, !element.name.isUnseen else {
            if readsFallbacks { readFallback(node) }
            return
        }
        if isDropped.isEmpty, document.isHidden(node) { return }
        if figures.contains(node) { return readFigure(node) }
        if layout.contains(node) { return readOther(node) }
        switch element.name {
        case .br: if line.breakLine() { flush(from: node) }
        case .hr:
            flush(from: node)
            add(.rule, from: node)
        case .h1, .h2, .h3, .h4, .h5, .h6: readHeading(node)
        case .blockquote: readQuote(node)
        case .ul, .ol, .menu, .dir: readList(node)
        case .table: readTable(node)
        case .figure: readFigure(node)
        case .img, .picture: readPicture(node)
        case .pre, .listing, .xmp: readPreformatted(node)
        case .a: readLink(node)
        default: readOther(node)
        }
    }

    /// Reads the words of what is no text in a browser but has some.
    private mutating func readFallback(_ node: Int) {
        let element = document.nodes[node]
        let hasWords =
            switch element.namespace {
            case .html: element.name.hasFallback
            case .svg: element.name != .style && element.name != .script
            case .mathML:
                !document.hasTwin(node) && document.spelling(element.spelling) != "annotation"
            }
        guard hasWords else { return }
        line.space()
        visitChildren(of: node)
        line.space()
    }

    private mutating func readOther(_ node: Int) {
        let name = document.nodes[node].name
        if let kind = name.spanKind {
            line.open(kind)
            visitChildren(of: node)
            line.close()
            return
        }
        guard name.isBlock else { return visitChildren(of: node) }
        flush(from: node)
        visitChildren(of: node)
        flush(from: node)
    }

    private mutating func readLink(_ node: Int) {
        let address = document.value(.href, of: node).flatMap {
            HTMLBlocks.linkAddress($0, base: base)
        }
        guard let address else { return visitChildren(of: node) }
        line.open(.link, address: address)
        visitChildren(of: node)
        line.close()
    }

    /// A link to print, resolved; nil for scripts and places on the page itself.
    static func linkAddress(_ href: String, base: String?) -> String? {
        let address = resolveAddress(href, against: base)
        let isScript = LineBytes.of(address) {
            $0.has("javascript:") || $0.has("data:") || $0.has("vbscript:")
        }
        return isScript || address.isEmpty || href.hasPrefix("#") ? nil : address
    }

    private mutating func readHeading(_ node: Int) {
        flush(from: node)
        let first = blocks.count
        visitChildren(of: node)
        flush(from: node)
        for index in first..<blocks.count {
            if case .paragraph(let text) = blocks[index] { blocks[index] = .crosshead(text) }
        }
    }

    private mutating func readQuote(_ node: Int) {
        flush(from: node)
        guard let inner = nested({ $0.visitChildren(of: node) }, from: node) else { return }
        guard !inner.isEmpty else { return }
        add(.quote(inner, attribution: nil), from: node)
    }

    private mutating func readList(_ node: Int) {
        flush(from: node)
        var items: [[Block]] = []
        var child = document.nodes[node].firstChild
        while child >= 0 {
            let item = Int(child)
            child = document.nodes[item].next
            guard let inner = nested({ $0.visit(item) }, from: item) else { continue }
            if !inner.isEmpty { items.append(inner) }
        }
        guard !items.isEmpty else { return }
        add(.list(ordered: document.nodes[node].name == .ol, items: items), from: node)
    }

    /// The blocks of a part read on their own; nil where it stands too deep and was read in place.
    mutating func nested(_ work: (inout HTMLBlocks) -> Void, from node: Int) -> [Block]? {
        guard nesting < Self.deepestNesting else {
            work(&self)
            flush(from: node)
            return nil
        }
        let outer = (blocks, sources)
        (blocks, sources) = ([], [])
        nesting += 1
        work(&self)
        flush(from: node)
        nesting -= 1
        let inner = blocks
        (blocks, sources) = outer
        return inner
    }

    private mutating func readPreformatted(_ node: Int) {
        flush(from: node)
        let text = document.plainText(of: node)
        if text.utf8.contains(where: { $0 > 0x20 }) { add(.preformatted(text), from: node) }
    }

    private mutating func readPicture(_ node: Int) {
        guard let picture = document.picture(node, base: base) else { return }
        waiting.append((picture, node))
    }

    private mutating func readFigure(_ node: Int) {
        flush(from: node)
        if readAttributedQuote(node) { return }
        let isFlow = readsFallbacks && document.hasLooseWords(inFigure: node)
        guard !isFlow, let figure = document.figure(node, base: base, isDropped: isDropped) else {
            visitChildren(of: node)
            return flush(from: node)
        }
        for picture in figure { add(.picture(picture), from: node) }
    }

    /// A figure of nothing but a quotation and who said it; whether it was one.
    private mutating func readAttributedQuote(_ node: Int) -> Bool {
        guard let (quote, caption) = document.attributedQuote(node) else { return false }
        guard let inner = nested({ $0.visitChildren(of: quote) }, from: quote) else {
            visit(caption)
            return true
        }
        let attribution = inlineText(of: caption)
        add(.quote(inner, attribution: attribution.string.isEmpty ? nil : attribution), from: node)
        return true
    }

    private mutating func readTable(_ node: Int) {
        flush(from: node)
        if let table = dataTable(node) {
            if !table.rows.isEmpty { add(.table(table), from: node) }
            return
        }
        visitChildren(of: node)
        flush(from: node)
    }

    mutating func add(_ block: Block, from node: Int) {
        blocks.append(block)
        sources.append(node)
    }

    /// Ends the paragraph at hand.
    mutating func flush(from node: Int) {
        if let text = line.take() { add(.paragraph(text), from: line.node ?? node) }
        line.node = nil
        guard !waiting.isEmpty else { return }
        for item in waiting { add(.picture(item.picture), from: item.node) }
        waiting.removeAll()
    }

    /// The text of a table's cell, or of a caption, as one run.
    mutating func inlineText(of node: Int) -> Text {
        let inner = nested({ $0.visitChildren(of: node) }, from: node) ?? []
        return inner.joinedText
    }
}

extension HTMLBlocks {
    /// A short line all in bold between paragraphs is a crosshead, whatever element made it.
    static func promoteBoldLines(_ blocks: inout [Block]) {
        guard blocks.count > 2 else { return }
        for index in 1..<blocks.count - 1 {
            guard case .paragraph(let text) = blocks[index], text.looksLikeCrosshead,
                case .paragraph(let next) = blocks[index + 1], !next.looksLikeCrosshead,
                next.string.utf8.count > text.string.utf8.count
            else { continue }
            blocks[index] = .crosshead(text.withoutWholeEmphasis)
        }
    }
}
