/// Reads JSON from UTF-8 bytes, leniently: comments, trailing commas and stray bytes are faults.
public struct JSONReader {
    let bytes: [UInt8]
    let limits: JSONLimits
    var position = 0
    var depth = 0
    var values = 0
    var faultList = FaultList()
    /// Set when a limit or the end of the document stops everything.
    var isStopped = false

    /// What had to be read over so far.
    public var faults: [MarkupFault] { faultList.faults }

    /// A reader at the start of a document.
    public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Reads the document; nil when no value stands in it. A truncated one gives what is there.
    public mutating func read() -> JSONValue? {
        skipBlank()
        let value = readValue()
        guard value != nil, !isStopped else { return value }
        skipBlank()
        if position < bytes.count { faultList.add(.trailingBytes, at: position) }
        return value
    }

    /// Reads the value at `position`; nil when none begins there.
    mutating func readValue() -> JSONValue? {
        guard position < bytes.count else {
            stop(.truncated)
            return nil
        }
        values += 1
        if values > limits.values {
            stop(.tooManyNodes)
            return nil
        }
        switch bytes[position] {
        case 0x7B: return readObject()
        case 0x5B: return readArray()
        case 0x22, 0x27: return .string(readString())
        case 0x2D, 0x2B, 0x2E, 0x30...0x39: return readNumber()
        case 0x41...0x5A, 0x61...0x7A: return readWord()
        default: return nil
        }
    }

    private mutating func readObject() -> JSONValue? {
        guard enter() else { return nil }
        var members: [JSONValue.Member] = []
        while nextElement(closing: 0x7D, isFirst: members.isEmpty) {
            guard let name = readName() else {
                resynchronise()
                continue
            }
            skipBlank()
            if position < bytes.count, bytes[position] == 0x3A {
                position += 1
            } else {
                faultList.add(.brokenLiteral, at: position)
            }
            skipBlank()
            guard let value = readValue() else {
                resynchronise()
                continue
            }
            members.append(JSONValue.Member(name, value))
        }
        depth -= 1
        return .object(members)
    }

    private mutating func readArray() -> JSONValue? {
        guard enter() else { return nil }
        var elements: [JSONValue] = []
        while nextElement(closing: 0x5D, isFirst: elements.isEmpty) {
            if let value = readValue() {
                elements.append(value)
            } else {
                resynchronise()
            }
        }
        depth -= 1
        return .array(elements)
    }

    /// Steps over an opening bracket unless it is one too many.
    private mutating func enter() -> Bool {
        guard depth < limits.depth else {
            stop(.tooDeep)
            return false
        }
        depth += 1
        position += 1
        return true
    }

    /// Goes to the next element of the array or object; false behind its closing bracket.
    private mutating func nextElement(closing: UInt8, isFirst: Bool) -> Bool {
        skipBlank()
        var hasComma = isFirst
        while !isStopped, position < bytes.count, bytes[position] == 0x2C {
            if isFirst { faultList.add(.trailingComma, at: position) }
            hasComma = true
            position += 1
            skipBlank()
        }
        guard !isStopped, position < bytes.count else {
            stop(.truncated)
            return false
        }
        if bytes[position] == closing {
            if hasComma && !isFirst { faultList.add(.trailingComma, at: position) }
            position += 1
            return false
        }
        if !hasComma { faultList.add(.missingComma, at: position) }
        return true
    }

    private mutating func readName() -> String? {
        guard position < bytes.count else { return nil }
        if bytes[position] == 0x22 || bytes[position] == 0x27 { return readString() }
        let start = position
        while position < bytes.count, isWord(bytes[position]) { position += 1 }
        guard position > start else { return nil }
        faultList.add(.brokenString, at: start)
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Steps over what cannot be read, so that reading always goes on.
    private mutating func resynchronise() {
        guard !isStopped, position < bytes.count else { return }
        faultList.add(.brokenLiteral, at: position)
        // A comma is the next element's; anything else would be met again and again.
        if bytes[position] != 0x2C { position += 1 }
    }

    mutating func stop(_ kind: MarkupFault.Kind) {
        if !isStopped { faultList.add(kind, at: position) }
        isStopped = true
        position = bytes.count
    }
}
