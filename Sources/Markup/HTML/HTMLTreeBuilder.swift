/// Tree construction of the HTML standard, section 13.2.6, scripting off, into flat arrays.
struct HTMLTreeBuilder {
    enum Mode {
        case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text
        case inTable, inTableText, inCaption, inColumnGroup, inTableBody, inRow, inCell
        case inTemplate, afterBody, inFrameset, afterFrameset
        case afterAfterBody, afterAfterFrameset
    }

    /// Whether a token is dealt with, or must be looked at again in the new mode.
    enum Outcome { case done, reprocess }

    /// A formatting element to reopen, or a marker that closes the list off.
    struct Formatting {
        static let marker = Formatting(node: -1, name: .other)
        let node: Int
        let name: HTMLName
        var isMarker: Bool { node < 0 }
    }

    /// A further piece of a text node whose pieces do not stand together.
    struct Piece {
        let start: Int32
        var end: Int32
        var next: Int32
    }

    let limits: HTMLLimits
    var tokenizer: HTMLTokenizer
    var nodes: [HTMLNode] = [HTMLNode(.document)]
    var pieces: [Piece] = []
    var doctype: HTMLDoctype?
    var open: [Int] = []
    var formatting: [Formatting] = []
    var templateModes: [Mode] = []
    var mode = Mode.initial
    var originalMode = Mode.initial
    var head = -1
    var form = -1
    /// The element a fragment is read for, and its vocabulary.
    var context: (name: HTMLName, namespace: HTMLNode.Namespace)?
    var contextAllowsHTML = false
    var isQuirky = false
    var framesetOK = true
    var fosterParents = false
    var ignoresLineFeed = false
    /// Whether a paragraph may be open anywhere; false only where none is.
    var mayHoldParagraph = true
    /// The last formula's node; -1 where there is none.
    var latestFormula = -1
    var tableText: [(start: Int, end: Int)] = []
    /// Whether an element of raw text that is never closed holds nothing, instead of all that follows.
    var closesRawText = false

    init(_ bytes: [UInt8], limits: HTMLLimits) {
        self.limits = limits
        tokenizer = HTMLTokenizer(bytes, limits: limits)
        nodes.reserveCapacity(bytes.count / 24)
    }

    mutating func run() {
        repeat {
            tokenizer.allowsCDATA = !open.isEmpty && adjustedNamespace != .html
            tokenizer.advance()
            process(tokenizer.token)
        } while tokenizer.token.kind != .end
        joinPieces()
    }

    mutating func process(_ token: HTMLToken) {
        let skipsLineFeed = ignoresLineFeed
        ignoresLineFeed = false
        if mode == .inTableText, token.kind != .text, token.kind != .null { flushTableText() }
        if token.kind == .text {
            var start = token.start
            if skipsLineFeed, tokenizer.text[start] == 0x0A { start += 1 }
            processText(start, token.end)
            return
        }
        if token.kind == .null { return processNull() }
        while (isForeign(token) ? inForeign(token) : step(token)) == .reprocess {}
    }

    /// One look at a token that is not text, by the rules of the present mode.
    mutating func step(_ token: HTMLToken) -> Outcome {
        switch mode {
        case .initial: initial(token)
        case .beforeHTML: beforeHTML(token)
        case .beforeHead: beforeHead(token)
        case .inHead: inHead(token)
        case .inHeadNoscript: inHeadNoscript(token)
        case .afterHead: afterHead(token)
        case .inBody: inBody(token)
        case .text: inText(token)
        case .inTable, .inTableText: inTable(token)
        case .inCaption: inCaption(token)
        case .inColumnGroup: inColumnGroup(token)
        case .inTableBody: inTableBody(token)
        case .inRow: inRow(token)
        case .inCell: inCell(token)
        case .inTemplate: inTemplate(token)
        case .afterBody: afterBody(token)
        case .inFrameset: inFrameset(token)
        case .afterFrameset: afterFrameset(token)
        case .afterAfterBody: afterAfterBody(token)
        case .afterAfterFrameset: afterAfterFrameset(token)
        }
    }

    /// Makes the text of every node one range.
    mutating func joinPieces() {
        for index in nodes.indices where nodes[index].kind == .text && nodes[index].firstChild >= 0
        {
            let start = tokenizer.text.count
            let first = Int(nodes[index].start)..<Int(nodes[index].end)
            tokenizer.appendCopy(of: first)
            var piece = nodes[index].firstChild
            while piece >= 0 {
                let range = Int(pieces[Int(piece)].start)..<Int(pieces[Int(piece)].end)
                tokenizer.appendCopy(of: range)
                piece = pieces[Int(piece)].next
            }
            nodes[index].start = Int32(start)
            nodes[index].end = Int32(tokenizer.text.count)
            nodes[index].firstChild = HTMLNode.none
            nodes[index].lastChild = HTMLNode.none
        }
    }
}
