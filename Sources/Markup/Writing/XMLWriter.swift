/// Builds an XML document as bytes; text and values are escaped, what XML cannot hold is left out.
public struct XMLWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var startTagIsOpen = false

    public init(reserving capacity: Int = 16_384) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes the XML declaration, which comes first.
    public mutating func declaration() {
        bytes.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    }

    /// Writes an element, prefix included in its name; attributes come first in `content`.
    public mutating func element(
        _ name: StaticString, _ content: (inout XMLWriter) -> Void = { _ in }
    ) {
        inline(name, content)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Writes an element that stands in running text: no line end follows it.
    public mutating func inline(
        _ name: StaticString, _ content: (inout XMLWriter) -> Void = { _ in }
    ) {
        finishStartTag()
        bytes.append(UInt8(ascii: "<"))
        bytes.append(name)
        startTagIsOpen = true
        content(&self)
        close(name)
    }

    /// Writes an element that holds nothing but text.
    public mutating func element(_ name: StaticString, text: String) {
        element(name) { $0.text(text) }
    }

    /// Writes an attribute of the element just begun; a namespace is declared as one.
    public mutating func attribute(_ name: StaticString, _ value: String) {
        precondition(startTagIsOpen, "an attribute after its element's content has begun")
        bytes.append(UInt8(ascii: " "))
        bytes.append(name)
        bytes.append("=\"")
        Escaping.attribute.append(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes text.
    public mutating func text(_ string: String) {
        finishStartTag()
        Escaping.text.append(string, to: &bytes)
    }

    /// Writes UTF-8 text, such as HTML that is to be read back as text.
    public mutating func text(utf8: [UInt8]) {
        finishStartTag()
        utf8.withUnsafeBufferPointer { Escaping.text.append($0, to: &bytes) }
    }

    private mutating func close(_ name: StaticString) {
        if startTagIsOpen {
            bytes.append("/>")
            startTagIsOpen = false
            return
        }
        bytes.append("</")
        bytes.append(name)
        bytes.append(">")
    }

    private mutating func finishStartTag() {
        guard startTagIsOpen else { return }
        bytes.append(UInt8(ascii: ">"))
        startTagIsOpen = false
    }
}
