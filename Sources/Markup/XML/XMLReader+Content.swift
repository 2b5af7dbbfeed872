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
        innerText: InnerText = .isMarkup, boundaries: XMLBoundaries? = nil
    ) -> XMLContent {
        var content = XMLContent()
        if takeLeaf() {
            content.hasCDATA = isLiteral
            appendText(to: &content.bytes)
            return content
        }
        let outside = depth - 1
        content.bytes.reserveCapacity(Self.usualContent)
        while true {
            switch next() {
            case .text: append(innerText, to: &content)
            case .start:
                if let boundaries, boundaries.hold(nameNumber, names) {
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

    /// Room for so many bytes of an element's content is made at once.
    private static let usualContent = 256

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
        names.withLocal(nameNumber) { out.append(contentsOf: $0) }
        for attribute in attributes {
            out.append(0x20)
            names.withLocal(attribute.name) { out.append(contentsOf: $0) }
            out.append(0x3D)
            out.append(attribute.quote)
            bytes.withUnsafeBufferPointer {
                out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[attribute.value]))
            }
            out.append(attribute.quote)
        }
        out.append(0x3E)
    }

    private func appendEndTag(to out: inout [UInt8]) {
        names.withLocal(nameNumber) { local in
            if Self.isVoid(local) { return }
            out.append(0x3C)
            out.append(0x2F)
            out.append(contentsOf: local)
            out.append(0x3E)
        }
    }

    /// Whether HTML's element of this name has no end tag.
    private static func isVoid(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard (2...6).contains(name.count) else { return false }
        for void in voidElements where void.utf8CodeUnitCount == name.count {
            let isSame = name.indices.allSatisfy { name[$0] == void.utf8Start[$0] }
            if isSame { return true }
        }
        return false
    }

    private static let voidElements: [StaticString] = [
        "br", "img", "hr", "input", "wbr", "area", "col", "embed", "source", "track", "link",
        "meta", "base", "param",
    ]

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
