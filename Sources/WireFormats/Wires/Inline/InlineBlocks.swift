import Markup
import News

/// Reads the marked-up text agencies put into their items, XHTML and NITF alike, into blocks.
struct InlineBlocks {
    /// Elements inside elements are followed this far; deeper ones give their words alone.
    static let maximumDepth = 60

    private var blocks: [Block] = []
    private var running = RunningText()
    private var depth = 0

    /// The blocks of everything inside the element.
    static func read(_ element: XMLElement) -> [Block] {
        var reader = InlineBlocks()
        reader.readInside(element)
        reader.closeParagraph()
        return reader.blocks
    }

    /// The words of the element as one text, its inner marks kept as spans.
    static func text(of element: XMLElement) -> Text {
        var reader = InlineBlocks()
        reader.readInside(element, asText: true)
        return reader.running.take()
    }

    private mutating func readInside(_ element: XMLElement, asText: Bool = false) {
        guard depth < Self.maximumDepth else {
            running.append(element.text)
            return
        }
        depth += 1
        for part in element.parts {
            switch part {
            case .text(let words): words.withUTF8 { running.append($0) }
            case .element(let child): asText ? readInline(child, asText: true) : read(child)
            }
        }
        depth -= 1
    }

    private mutating func read(_ element: XMLElement) {
        switch InlineVocabulary.meaning(of: element).part {
        case .ignored: return
        case .flow:
            closeParagraph()
            readInside(element)
            closeParagraph()
        case .heading: set(.crosshead(Self.text(of: element)))
        case .rule: set(.rule)
        case .preformatted: set(.preformatted(Self.lines(of: element.text)))
        case .list(let ordered): readList(element, ordered: ordered)
        case .quote: readQuote(element)
        case .table: set(.table(InlineTable.read(element)))
        case .picture: if let picture = InlinePicture.read(element) { set(.picture(picture)) }
        case .figure: readFigure(element)
        case .lineBreak: breakLine()
        case .inline: readInline(element)
        }
    }

    private mutating func readInline(_ element: XMLElement, asText: Bool = false) {
        let meaning = InlineVocabulary.meaning(of: element)
        let part = meaning.part
        if part == .ignored { return }
        if part == .lineBreak {
            running.breakLine()
            return
        }
        var kind = meaning.span
        if kind == .emphasis, let name = element.attribute("class") {
            kind = InlineVocabulary.emphasis(ofClass: name) ?? kind
        }
        let address = kind == .link ? element.attribute("href") : nil
        guard let kind, kind != .link || address?.isEmpty == false else {
            if asText, part != .inline { running.append(" ") }
            readInside(element, asText: asText)
            if asText, part != .inline { running.append(" ") }
            return
        }
        // A link around paragraphs is read for its paragraphs.
        let holdsBlocks = {
            element.eachChild.contains { InlineVocabulary.meaning(of: $0).isBlock }
        }
        if !asText, holdsBlocks() {
            readInside(element)
            return
        }
        running.span(kind, address: address) { [depth] text in
            var reader = InlineBlocks()
            reader.depth = depth
            swap(&reader.running, &text)
            reader.readInside(element, asText: true)
            swap(&reader.running, &text)
        }
    }

    /// A second line break in a row begins a new paragraph.
    private mutating func breakLine() {
        if running.endsInBreak { closeParagraph() } else { running.breakLine() }
    }

    private mutating func closeParagraph() {
        let text = running.take()
        if !text.string.isEmpty { blocks.append(.paragraph(text)) }
    }

    private mutating func set(_ block: Block) {
        closeParagraph()
        if block == .rule || !block.plainText.isEmpty || block.isPicture { blocks.append(block) }
    }

    private mutating func readList(_ element: XMLElement, ordered: Bool) {
        let items = element.children.map { Self.read($0) }.filter { !$0.isEmpty }
        closeParagraph()
        if items.isEmpty {
            readInside(element)
            closeParagraph()
        } else {
            blocks.append(.list(ordered: ordered, items: items))
        }
    }

    private mutating func readQuote(_ element: XMLElement) {
        closeParagraph()
        let credit = element.child("credit").map(Self.text)
        var inside = InlineBlocks()
        inside.depth = depth + 1
        guard depth < Self.maximumDepth else { return running.append(element.text) }
        for part in element.parts {
            switch part {
            case .text(let words): words.withUTF8 { inside.running.append($0) }
            case .element(let child) where child.name.local == "credit": continue
            case .element(let child): inside.read(child)
            }
        }
        inside.closeParagraph()
        guard !inside.blocks.isEmpty else { return }
        blocks.append(.quote(inside.blocks, attribution: credit))
    }

    /// A picture with its caption, or a quotation with who said it; other figures are read through.
    private mutating func readFigure(_ element: XMLElement) {
        if let picture = InlinePicture.figure(element) { return set(.picture(picture)) }
        closeParagraph()
        let count = blocks.count
        readInside(element)
        closeParagraph()
        guard let caption = element.child("figcaption"), blocks.count == count + 2,
            case .quote(let inner, nil) = blocks[count]
        else { return }
        blocks.removeLast(2)
        blocks.append(.quote(inner, attribution: Self.text(of: caption)))
    }

    /// Preformatted text without the line ends around it.
    private static func lines(of text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.last == "\r" ? line.dropLast() : line
        }[...]
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}

extension Block {
    fileprivate var isPicture: Bool {
        if case .picture = self { return true }
        return false
    }
}
