/// Builds a page as bytes; whatever text it is given comes out as text, never as markup.
public struct HTMLWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var startTagIsOpen = false

    public init(reserving capacity: Int = 32_768) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes `<!doctype html>`, which comes first.
    public mutating func doctype() {
        bytes.append("<!doctype html>\n")
    }

    /// Writes an element; its attributes are written first in `content`.
    public mutating func element(
        _ element: Element, class: StaticString? = nil,
        _ content: (inout HTMLWriter) -> Void = { _ in }
    ) {
        open(element.rawValue, class: `class`)
        content(&self)
        finishStartTag()
        bytes.append("</")
        bytes.append(name: element.rawValue)
        bytes.append(UInt8(ascii: ">"))
        if element.standsAlone { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Writes an element that holds nothing but text.
    public mutating func element(
        _ element: Element, class: StaticString? = nil, text: String
    ) {
        self.element(element, class: `class`) { $0.text(text) }
    }

    /// Writes an element without content, such as `meta`.
    public mutating func void(
        _ element: VoidElement, class: StaticString? = nil,
        _ attributes: (inout HTMLWriter) -> Void = { _ in }
    ) {
        open(element.rawValue, class: `class`)
        attributes(&self)
        finishStartTag()
    }

    /// Writes an attribute of the element just begun.
    public mutating func attribute(_ name: Attribute, _ value: String) {
        beginAttribute(name.rawValue)
        Escaping.attribute.append(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes an attribute whose value is a number.
    public mutating func attribute(_ name: Attribute, _ value: Int) {
        beginAttribute(name.rawValue)
        bytes.append(decimal: value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes an attribute that says all by being there, such as `hidden`.
    public mutating func flag(_ name: Attribute) {
        attribute(name, "")
    }

    /// Writes an address; one with a scheme not fit for links is left out.
    public mutating func link(_ name: Link, to address: String) {
        guard let address = LinkAddress(address) else { return }
        beginAttribute(name.rawValue)
        Escaping.attribute.append(address.text, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes text.
    public mutating func text(_ string: String) {
        finishStartTag()
        Escaping.text.append(string, to: &bytes)
    }

    /// Writes UTF-8 text, such as a part of a longer one.
    public mutating func text(utf8 part: ArraySlice<UInt8>) {
        finishStartTag()
        part.withUnsafeBufferPointer { Escaping.text.append($0, to: &bytes) }
    }

    /// Writes a number.
    public mutating func text(_ number: Int) {
        finishStartTag()
        bytes.append(decimal: number)
    }

    /// Names a script file to run: once the page is read, or before any of it is shown.
    public mutating func script(source: String, runsFirst: Bool = false) {
        open("script", class: nil)
        link(.src, to: source)
        bytes.append(runsFirst ? "></script>\n" : " defer></script>\n")
        startTagIsOpen = false
    }

    /// Embeds a JSON document for programs that read the page; browsers do not run it.
    public mutating func linkedData(_ write: (inout JSONWriter) -> Void) {
        finishStartTag()
        var json = JSONWriter(place: .insideHTML)
        write(&json)
        bytes.append("<script type=\"application/ld+json\">")
        bytes.append(contentsOf: json.bytes)
        bytes.append("</script>\n")
    }

    private mutating func open(_ name: String, class: StaticString?) {
        finishStartTag()
        bytes.append(UInt8(ascii: "<"))
        bytes.append(name: name)
        startTagIsOpen = true
        guard let `class` else { return }
        bytes.append(" class=\"")
        bytes.append(`class`)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func beginAttribute(_ name: String) {
        precondition(startTagIsOpen, "an attribute after its element's content has begun")
        bytes.append(UInt8(ascii: " "))
        bytes.append(name: name)
        bytes.append("=\"")
    }

    private mutating func finishStartTag() {
        guard startTagIsOpen else { return }
        bytes.append(UInt8(ascii: ">"))
        startTagIsOpen = false
    }
}
