extension XMLReader {
    /// How many attributes the element that just began has.
    public var attributeCount: Int { attributes.count }

    /// The value of the attribute of this name, expanded; nil when the element has none.
    public mutating func attribute(_ local: String, in namespace: String = "") -> String? {
        for attribute in attributes where names.isNamed(attribute.name, local, in: namespace) {
            return string(of: attribute)
        }
        return nil
    }

    /// Every attribute of the element that just began, in order.
    public mutating func allAttributes() -> [(name: XMLName, value: String)] {
        attributes.map { (names[$0.name], string(of: $0)) }
    }

    /// Reads from behind a tag's name to behind its `>`.
    mutating func readAttributes() {
        attributes.removeAll(keepingCapacity: true)
        pending.removeAll(keepingCapacity: true)
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
            guard let attribute = readAttribute() else { continue }
            if bind(attribute) { continue }
            guard pending.count < limits.attributes else {
                faultList.add(.tooManyAttributes, at: position)
                continue
            }
            if pending.contains(where: { $0.written == attribute.written }) {
                faultList.add(.duplicateAttribute, at: attribute.value.lowerBound)
                continue
            }
            pending.append(attribute)
        }
        for (written, value, quote) in pending {
            let name = names.resolve(written, isAttribute: true)
            if !name.isDeclared { faultList.add(.undeclaredPrefix, at: value.lowerBound) }
            attributes.append(XMLAttribute(name: name.name, value: value, quote: quote))
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count, isXMLSpace(bytes[position]) { position += 1 }
    }

    private mutating func readAttribute() -> (written: Int, value: Range<Int>, quote: UInt8)? {
        let nameStart = position
        position = nameEnd(from: nameStart)
        let nameEnd = position
        guard nameEnd > nameStart else {
            position += 1
            faultList.add(.brokenTag, at: nameStart)
            return nil
        }
        skipSpace()
        guard position < bytes.count, bytes[position] == 0x3D else {
            faultList.add(.brokenTag, at: nameStart)
            return (written(nameStart..<nameEnd), nameEnd..<nameEnd, 0x22)
        }
        position += 1
        skipSpace()
        let (value, quote) = readValue()
        return (written(nameStart..<nameEnd), value, quote)
    }

    private mutating func readValue() -> (Range<Int>, UInt8) {
        guard position < bytes.count else { return (position..<position, 0x22) }
        let quote = bytes[position]
        if quote == 0x22 || quote == 0x27, let end = indexOf(quote, from: position + 1) {
            let value = (position + 1)..<end
            position = end + 1
            return (value, quote)
        }
        faultList.add(.brokenTag, at: position)
        let start = quote == 0x22 || quote == 0x27 ? position + 1 : position
        position = start
        while position < bytes.count, bytes[position] != 0x3E, !isXMLSpace(bytes[position]) {
            position += 1
        }
        return (start..<position, 0x22)
    }

    /// Takes a namespace declaration out of the attributes.
    private mutating func bind(
        _ attribute: (written: Int, value: Range<Int>, quote: UInt8)
    ) -> Bool {
        guard let prefix = names.declaredPrefix(attribute.written) else { return false }
        names.bind(prefix, to: string(in: attribute.value))
        return true
    }

    func string(ofRaw range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Whether a value reads as it is written.
    func isPlain(_ attribute: XMLAttribute) -> Bool { !bytes[attribute.value].contains(0x26) }

    mutating func string(of attribute: XMLAttribute) -> String { string(in: attribute.value) }

    private mutating func string(in range: Range<Int>) -> String {
        if !bytes[range].contains(0x26) { return string(ofRaw: range) }
        var value: [UInt8] = []
        append(range, to: &value)
        return String(decoding: value, as: UTF8.self)
    }
}
