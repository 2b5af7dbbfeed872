extension XMLReader {
    /// Appends the text the reader stands on, references expanded.
    public mutating func appendText(to out: inout [UInt8]) {
        if isLiteral || !holdsReference(textRange) {
            bytes.withUnsafeBufferPointer {
                out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[textRange]))
            }
        } else {
            append(textRange, to: &out)
        }
    }

    /// Where the text the reader stands on is in the source, if it reads as it is written there.
    @inline(__always)
    var plainText: Range<Int>? {
        isLiteral || !holdsReference(textRange) ? textRange : nil
    }

    /// Whether the text the reader stands on is white space only.
    public var isBlank: Bool { bytes[textRange].allSatisfy(isXMLSpace) }

    /// Appends a part of the source, references expanded.
    mutating func append(_ range: Range<Int>, to out: inout [UInt8]) {
        let bytes = self.bytes
        bytes.withUnsafeBufferPointer {
            expand(UnsafeBufferPointer(rebasing: $0[range]), depth: 0, to: &out)
        }
    }

    private mutating func expand(
        _ source: UnsafeBufferPointer<UInt8>, depth: Int, to out: inout [UInt8]
    ) {
        var at = 0
        if out.isEmpty { out.reserveCapacity(source.count) }
        while at < source.count {
            let end = firstIndex(of: 0x26, in: source, from: at) ?? source.count
            if end > at { out.append(contentsOf: UnsafeBufferPointer(rebasing: source[at..<end])) }
            at = end
            if at < source.count { at += expandReference(source, at, depth, &out) }
        }
    }

    /// Expands the reference whose ampersand stands at `at`; the bytes it took.
    private mutating func expandReference(
        _ source: UnsafeBufferPointer<UInt8>, _ at: Int, _ depth: Int, _ out: inout [UInt8]
    ) -> Int {
        if entities.isEmpty, let known = commonReference(source, at) {
            out.append(known.byte)
            return known.length
        }
        if at + 1 < source.count, isXMLNameStart(source[at + 1]) {
            let name = referenceName(source, at)
            guard !name.isEmpty else {
                faultList.add(.bareAmpersand, at: eventStart)
                out.append(0x26)
                return 1
            }
            if let taken = expandDeclared(name, depth, &out) { return taken }
        }
        guard let reference = CharacterReference.read(source.span, at: at),
            source[at + 1] == 0x23 || source[at + reference.length - 1] == 0x3B
        else {
            let isNamed = at + 1 < source.count && isXMLNameStart(source[at + 1])
            faultList.add(isNamed ? .unknownEntity : .bareAmpersand, at: eventStart)
            out.append(0x26)
            return 1
        }
        if isText(reference.first) { reference.append(to: &out) }
        return reference.length
    }

    /// The references most text has, known at a glance: `&lt;`, `&gt;`, `&amp;`, `&quot;`, `&apos;`.
    private func commonReference(
        _ source: UnsafeBufferPointer<UInt8>, _ at: Int
    ) -> (byte: UInt8, length: Int)? {
        guard at + 3 < source.count else { return nil }
        let (first, second, third) = (source[at + 1], source[at + 2], source[at + 3])
        if third == 0x3B, second == UInt8(ascii: "t") {
            if first == UInt8(ascii: "l") { return (0x3C, 4) }
            return first == UInt8(ascii: "g") ? (0x3E, 4) : nil
        }
        guard at + 5 < source.count, first == UInt8(ascii: "a") || first == UInt8(ascii: "q") else {
            return nil
        }
        if source[at + 4] == 0x3B {
            let isAmpersand = second == UInt8(ascii: "m") && third == UInt8(ascii: "p")
            return isAmpersand && first == UInt8(ascii: "a") ? (0x26, 5) : nil
        }
        guard source[at + 5] == 0x3B else { return nil }
        switch (second, third, source[at + 4]) {
        case (UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "t")): return (0x22, 6)
        case (UInt8(ascii: "p"), UInt8(ascii: "o"), UInt8(ascii: "s")): return (0x27, 6)
        default: return nil
        }
    }

    /// Expands an entity the document declares; nil when it declares none of this name.
    private mutating func expandDeclared(
        _ name: UnsafeBufferPointer<UInt8>, _ depth: Int, _ out: inout [UInt8]
    ) -> Int? {
        guard !entities.isEmpty,
            let replacement = entities[String(decoding: name, as: UTF8.self)]
        else { return nil }
        guard depth < limits.entityDepth, replacement.count <= entityBudget else {
            faultList.add(.entityBudget, at: eventStart)
            return name.count + 2
        }
        entityBudget -= replacement.count
        replacement.withUnsafeBufferPointer { expand($0, depth: depth + 1, to: &out) }
        return name.count + 2
    }

    /// The name between an ampersand and its semicolon; empty when none comes soon.
    private func referenceName(
        _ source: UnsafeBufferPointer<UInt8>, _ at: Int
    ) -> UnsafeBufferPointer<UInt8> {
        var end = at + 1
        while end < source.count, end - at <= longestEntityName {
            switch source[end] {
            case 0x3B: return UnsafeBufferPointer(rebasing: source[(at + 1)..<end])
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x3A, 0x80...: end += 1
            default: return UnsafeBufferPointer(rebasing: source[at..<at])
            }
        }
        return UnsafeBufferPointer(rebasing: source[at..<at])
    }

    /// Whether a scalar may stand in text: no control characters but tab and line ends.
    private func isText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}

private let longestEntityName = 64
