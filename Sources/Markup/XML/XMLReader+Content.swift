extension XMLReader {
    /// Whose text is kept how when an element has elements inside.
    public enum InnerText: Sendable {
        /// Text is text, and is escaped where it stands between elements: XHTML.
        case isText
        /// Text is already markup, escaped for XML a second time or not: HTML in RSS.
        case isMarkup
    }

    /// Reads the element that just began to its end. Elements inside are written out as HTML, by
    /// their local names. At an element that is a boundary the end tag must have been forgotten:
    /// it is lifted out and given next.
    public mutating func readContent(
        innerText: InnerText = .isMarkup, isBoundary: ((XMLName) -> Bool)? = nil
    ) -> XMLContent {
        var content = XMLContent()
        if takeLeaf() {
            content.hasCDATA = isLiteral
            appendText(to: &content.bytes)
            return content
        }
        let outside = depth - 1
        while true {
            switch next() {
            case .text: append(innerText, to: &content)
            case .start:
                if let isBoundary, isBoundary(name) {
                    hoist(to: outside + 1)
                    giveStartAgain()
                    return content
                }
                if !content.hasMarkup, innerText == .isText {
                    content.bytes = escaped(content.bytes[...])
                }
                content.hasMarkup = true
                appendStartTag(to: &content.bytes)
            case .end:
                if depth <= outside { return content }
                appendEndTag(to: &content.bytes)
            case .finish: return content
            }
        }
    }

    private mutating func append(_ innerText: InnerText, to content: inout XMLContent) {
        if isLiteral { content.hasCDATA = true }
        guard content.hasMarkup, innerText == .isText else {
            appendText(to: &content.bytes)
            return
        }
        var text: [UInt8] = []
        appendText(to: &text)
        content.bytes.append(contentsOf: escaped(text[...]))
    }

    private mutating func appendStartTag(to out: inout [UInt8]) {
        out.append(0x3C)
        out.append(contentsOf: name.local.utf8)
        for attribute in attributes {
            out.append(0x20)
            out.append(contentsOf: names[attribute.name].local.utf8)
            out.append(0x3D)
            out.append(attribute.quote)
            out.append(contentsOf: bytes[attribute.value])
            out.append(attribute.quote)
        }
        out.append(0x3E)
    }

    private func appendEndTag(to out: inout [UInt8]) {
        let local = name.local
        if isVoid(local) { return }
        out.append(contentsOf: [0x3C, 0x2F])
        out.append(contentsOf: local.utf8)
        out.append(0x3E)
    }

    /// HTML elements that have no end tag.
    private func isVoid(_ name: String) -> Bool {
        switch name {
        case "br", "img", "hr", "input", "wbr", "area", "col", "embed", "source", "track", "link",
            "meta", "base", "param":
            true
        default: false
        }
    }

    private func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count + 16)
        for byte in text {
            switch byte {
            case 0x26: out.append(contentsOf: "&amp;".utf8)
            case 0x3C: out.append(contentsOf: "&lt;".utf8)
            case 0x3E: out.append(contentsOf: "&gt;".utf8)
            default: out.append(byte)
            }
        }
        return out
    }
}
