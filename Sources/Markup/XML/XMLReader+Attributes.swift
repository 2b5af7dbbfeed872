extension XMLReader {
    /// How many attributes the element that just began has.
    public var attributeCount: Int { attributes.count }

    /// The value of the attribute of this name, expanded; nil when the element has none.
    public mutating func attribute(
        _ local: StaticString, in namespace: StaticString = ""
    ) -> String? {
        for index in attributes.indices
        where names.isNamed(attributes[index].name, local, in: namespace) {
            return string(of: attributes[index])
        }
        return nil
    }

    /// Whether the element that just began has an attribute of this name.
    public func hasAttribute(_ local: StaticString) -> Bool {
        attributes.contains { names.isNamed($0.name, local, in: "") }
    }

    /// Every attribute of the element that just began, in order.
    public mutating func allAttributes() -> [(name: XMLName, value: String)] {
        attributes.map { (names[$0.name], string(of: $0)) }
    }

    /// The number of the name of an attribute of the element that just began; equal names, equal numbers.
    public mutating func attributeNumber(_ index: Int) -> Int { attributes[index].name }

    /// The value of an attribute of the element that just began.
    public mutating func attributeValue(_ index: Int) -> String { string(of: attributes[index]) }

    /// Reads from behind a tag's name to behind its `>`.
    @inline(__always)
    mutating func readAttributes() {
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        if position < bytes.count, bytes[position] == 0x3E {
            position += 1
        } else {
            readEachAttribute()
        }
    }

    private mutating func readEachAttribute() {
        while true {
            skipSpace()
            guard position < bytes.count else {
                faultList.add(.truncated, at: position)
                break
            }
            let byte = bytes[position]
            if byte == 0x3E {
                position += 1
                break
            }
            if byte == 0x3C {
                faultList.add(.brokenTag, at: position)
                break
            }
            if byte == 0x2F {
                position += 1
                isEmptyElement = position < bytes.count && bytes[position] == 0x3E
                continue
            }
            if let attribute = readPlainAttribute() ?? readAttribute() { take(attribute) }
        }
        for index in attributes.indices {
            let name = names.resolve(attributes[index].written, isAttribute: true)
            if !name.isDeclared {
                faultList.add(.undeclaredPrefix, at: attributes[index].value.lowerBound)
            }
            attributes[index].name = name.name
        }
    }

    /// Keeps an attribute, or the namespace it declares; its own is not known before the tag's end.
    @inline(__always)
    private mutating func take(_ attribute: XMLAttribute) {
        if let prefix = names.declaredPrefix(attribute.written) {
            bind(prefix, to: attribute.value)
            return
        }
        guard attributes.count < limits.attributes else {
            faultList.add(.tooManyAttributes, at: position)
            return
        }
        if attributes.contains(where: { $0.written == attribute.written }) {
            faultList.add(.duplicateAttribute, at: attribute.value.lowerBound)
            return
        }
        attributes.append(attribute)
    }

    @inline(__always)
    private mutating func skipSpace() {
        while position < bytes.count, isXMLSpace(bytes[position]) { position += 1 }
    }

    /// Reads an attribute as nearly all are written, a name, `=` and a value in quotes with nothing
    /// between them; nil, and nothing is read, where it is not.
    @inline(__always)
    private mutating func readPlainAttribute() -> XMLAttribute? {
        let start = position
        let places = bytes.withUnsafeBufferPointer { bytes -> (nameEnd: Int, valueEnd: Int)? in
            let at = xmlNameEnd(bytes, from: start)
            guard at > start, at + 1 < bytes.count, bytes[at] == 0x3D,
                bytes[at + 1] == 0x22 || bytes[at + 1] == 0x27,
                let end = firstIndex(of: bytes[at + 1], in: bytes, from: at + 2)
            else { return nil }
            return (at, end)
        }
        guard let (nameEnd, valueEnd) = places else { return nil }
        position = valueEnd + 1
        return XMLAttribute(
            written: written(start..<nameEnd), name: -1, value: (nameEnd + 2)..<valueEnd,
            quote: bytes[nameEnd + 1])
    }

    private mutating func readAttribute() -> XMLAttribute? {
        let nameStart = position
        position = nameEnd(from: nameStart)
        let nameEnd = position
        guard nameEnd > nameStart else {
            position += 1
            faultList.add(.brokenTag, at: nameStart)
            return nil
        }
        let written = written(nameStart..<nameEnd)
        skipSpace()
        guard position < bytes.count, bytes[position] == 0x3D else {
            faultList.add(.brokenTag, at: nameStart)
            return XMLAttribute(written: written, name: -1, value: nameEnd..<nameEnd, quote: 0x22)
        }
        position += 1
        skipSpace()
        let (value, quote) = readValue()
        return XMLAttribute(written: written, name: -1, value: value, quote: quote)
    }

    @inline(__always)
    private mutating func readValue() -> (Range<Int>, UInt8) {
        guard position < bytes.count else { return (position..<position, 0x22) }
        let quote = bytes[position]
        if quote == 0x22 || quote == 0x27, let end = indexOf(quote, from: position + 1) {
            let value = (position + 1)..<end
            position = end + 1
            return (value, quote)
        }
        return readBareValue(quote)
    }

    private mutating func readBareValue(_ quote: UInt8) -> (Range<Int>, UInt8) {
        faultList.add(.brokenTag, at: position)
        let start = quote == 0x22 || quote == 0x27 ? position + 1 : position
        position = start
        while position < bytes.count, bytes[position] != 0x3E, !isXMLSpace(bytes[position]) {
            position += 1
        }
        return (start..<position, 0x22)
    }

    /// Takes a namespace declaration.
    private mutating func bind(_ prefix: Int, to value: Range<Int>) {
        if !holdsReference(value) {
            bytes.withUnsafeBufferPointer {
                names.bind(prefix, to: UnsafeBufferPointer(rebasing: $0[value]))
            }
            return
        }
        var namespace: [UInt8] = []
        append(value, to: &namespace)
        namespace.withUnsafeBufferPointer { names.bind(prefix, to: $0) }
    }

    func string(ofRaw range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { String(spelling: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Whether a value reads as it is written.
    func isPlain(_ attribute: XMLAttribute) -> Bool { !holdsReference(attribute.value) }

    mutating func string(of attribute: XMLAttribute) -> String { string(in: attribute.value) }

    private mutating func string(in range: Range<Int>) -> String {
        if !holdsReference(range) { return string(ofRaw: range) }
        if entities.isEmpty {
            let bytes = self.bytes
            return bytes.withUnsafeBufferPointer {
                withExpanded(UnsafeBufferPointer(rebasing: $0[range])) { String(spelling: $0) }
            }
        }
        var value: [UInt8] = []
        append(range, to: &value)
        return String(decoding: value, as: UTF8.self)
    }
}
