/// Reads parts of a fragment as trees, each where it stands: what needs no tree can be read without.
///
/// A part ends as soon as all it opened is closed, so that what follows it does not depend on it.
public struct HTMLParts: Sendable {
    private var builder: HTMLTreeBuilder

    /// The fragment the parts stand in; its line ends are line feeds.
    public init(fragment bytes: [UInt8], limits: HTMLLimits = HTMLLimits()) {
        builder = HTMLTreeBuilder(bytes, limits: limits)
        builder.closesRawText = true
    }

    /// The part that begins at `start` as a document, and where the part ends, beyond `least`.
    ///
    /// - Parameter outer: the elements open around the part, which hold nothing but blocks.
    /// - Returns: nil where the part closes one of those, or changes what is around it.
    public mutating func read(
        from start: Int, past least: Int, inside outer: [HTMLName]
    ) -> (document: HTMLDocument, end: Int)? {
        builder.beginPart(at: start)
        guard builder.runPart(past: least, inside: outer) else { return nil }
        return (builder.takeDocument(), builder.tokenizer.at)
    }

    /// Takes a part's arrays back for the next part; nobody else must hold them.
    public mutating func reuse(_ document: consuming HTMLDocument) {
        builder.nodes = document.nodes
        builder.tokenizer.attributes = document.attributes
        builder.tokenizer.text = document.text
    }
}

extension HTMLTreeBuilder {
    /// Forgets what was read before and begins at a place of the fragment.
    fileprivate mutating func beginPart(at start: Int) {
        nodes.removeAll(keepingCapacity: true)
        nodes.append(HTMLNode(.document))
        pieces.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        formatting.removeAll(keepingCapacity: true)
        templateModes.removeAll(keepingCapacity: true)
        tableText.removeAll(keepingCapacity: true)
        (head, form, latestFormula) = (-1, -1, -1)
        (fosterParents, ignoresLineFeed) = (false, false)
        tokenizer.begin(at: start)
        begin(in: .div, .html)
    }

    /// Reads tokens until the part is closed; false where it reaches beyond itself.
    fileprivate mutating func runPart(past least: Int, inside outer: [HTMLName]) -> Bool {
        repeat {
            tokenizer.allowsCDATA = adjustedNamespace != .html
            tokenizer.advance()
            if reachesOut(tokenizer.token, outer) { return false }
            process(tokenizer.token)
            if tokenizer.at > least, isClosed { break }
        } while tokenizer.token.kind != .end
        joinPieces()
        return true
    }

    /// Whether nothing is open, remembered or waited for: what follows is read as after any element.
    private var isClosed: Bool {
        open.count == 1 && formatting.isEmpty && mode == .inBody && templateModes.isEmpty
            && form < 0 && tokenizer.state == .data && !endsInFormula
    }

    /// Whether a formula stands at the end and another element may follow it as its twin.
    private var endsInFormula: Bool {
        latestFormula >= 0 && latestFormula >= Int(nodes[open[0]].lastChild)
            && tokenizer.at < tokenizer.end && tokenizer.text[tokenizer.at] == UInt8(ascii: "<")
    }

    /// Whether a tag ends one of the elements around the part, or changes the root.
    private func reachesOut(_ token: HTMLToken, _ outer: [HTMLName]) -> Bool {
        switch token.kind {
        case .startTag:
            switch token.name {
            case .html: return true
            case .li, .dd, .dt: return outer.contains { $0 == .li || $0 == .dd || $0 == .dt }
            default: return false
            }
        case .endTag: return outer.contains(token.name) && !isOpen(token.name)
        case .text, .null, .comment, .doctype, .end: return false
        }
    }

    fileprivate mutating func takeDocument() -> HTMLDocument {
        let document = HTMLDocument(self)
        nodes = []
        tokenizer.attributes = []
        tokenizer.text = []
        return document
    }
}
