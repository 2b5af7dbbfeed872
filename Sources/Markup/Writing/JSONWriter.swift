/// Builds one JSON document as bytes, on one line.
public struct JSONWriter: Sendable {
    /// Where the document is going to stand.
    public enum Place: Sendable {
        case alone
        /// In a page, where no `<` may be seen.
        case insideHTML
    }

    public private(set) var bytes: [UInt8] = []
    private let place: Place
    private var needsComma = false

    public init(place: Place = .alone, reserving capacity: Int = 4096) {
        self.place = place
        bytes.reserveCapacity(capacity)
    }

    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        nest("{", "}", members)
    }

    public mutating func array(_ elements: (inout JSONWriter) -> Void) {
        nest("[", "]", elements)
    }

    public mutating func string(_ value: String) {
        separate()
        quote(value)
        needsComma = true
    }

    public mutating func number(_ value: Int) {
        separate()
        bytes.append(decimal: value)
        needsComma = true
    }

    /// Writes a number as it was spelled where it was read; null where that is no number of JSON's.
    public mutating func number(_ literal: String) {
        let isNumber = literal.utf8.allSatisfy { byte in
            byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2B || byte == 0x2E || byte | 0x20 == 0x65
        }
        guard isNumber, let value = Double(literal), value.isFinite else { return null() }
        separate()
        bytes.append(contentsOf: literal.utf8)
        needsComma = true
    }

    public mutating func bool(_ value: Bool) {
        separate()
        bytes.append(value ? "true" : "false")
        needsComma = true
    }

    public mutating func null() {
        separate()
        bytes.append("null")
        needsComma = true
    }

    /// Names the member whose value is written next.
    public mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private mutating func nest(
        _ open: StaticString, _ close: StaticString, _ content: (inout JSONWriter) -> Void
    ) {
        separate()
        bytes.append(open)
        needsComma = false
        content(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }
}

extension JSONWriter {
    /// Writes a member; nothing at all where the value is nil.
    public mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    /// Writes a member; nothing at all where the value is nil.
    public mutating func member(_ name: String, _ value: Int?) {
        guard let value else { return }
        key(name)
        number(value)
    }

    public mutating func member(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    public mutating func member(_ name: String, object members: (inout JSONWriter) -> Void) {
        key(name)
        object(members)
    }

    public mutating func member(_ name: String, array elements: (inout JSONWriter) -> Void) {
        key(name)
        array(elements)
    }
}

extension JSONWriter {
    private mutating func quote(_ value: String) {
        var value = value
        bytes.append(UInt8(ascii: "\""))
        value.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (at, byte) in text.enumerated() where mustEscape(byte) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
            escape(byte)
            start = at + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private func mustEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): place == .insideHTML
        default: false
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append("\\\"")
        case UInt8(ascii: "\\"): bytes.append("\\\\")
        case UInt8(ascii: "\n"): bytes.append("\\n")
        case UInt8(ascii: "\r"): bytes.append("\\r")
        case UInt8(ascii: "\t"): bytes.append("\\t")
        default:
            bytes.append("\\u00")
            bytes.append(Self.hexDigit(byte >> 4))
            bytes.append(Self.hexDigit(byte & 0xF))
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
