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
        if !entities.isEmpty { return expandDeclared(source, depth, to: &out) }
        if out.isEmpty, source.count > Self.mostOnStack {
            out = [UInt8](unsafeUninitializedCapacity: Self.room(for: source.count)) {
                $1 = write(source, to: $0)
            }
            return
        }
        withExpanded(source) { out.append(contentsOf: $0) }
    }

    /// Longer texts are written where they stay, not on the stack first.
    private static let mostOnStack = 800

    /// Lends a text with its references expanded, of a document that declares no entities.
    mutating func withExpanded<Result>(
        _ source: UnsafeBufferPointer<UInt8>, _ use: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.room(for: source.count)) {
            let count = write(source, to: $0)
            return use(UnsafeBufferPointer(rebasing: $0[..<count]))
        }
    }

    /// The bytes a text may need when its references are expanded: none stands for more than six
    /// bytes where it has five itself (`&nGt;`).
    private static func room(for count: Int) -> Int { count + count / 5 + 8 }

    /// Writes a text with its references expanded into the room for it; returns the bytes written.
    private mutating func write(
        _ source: UnsafeBufferPointer<UInt8>, to room: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var (at, end) = (0, 0)
        while at < source.count {
            let length = Self.copyRun(source, at, to: room, end)
            (at, end) = (at + length, end + length)
            guard at < source.count else { break }
            if let (byte, length) = commonReference(source, at) {
                room[end] = byte
                (at, end) = (at + length, end + 1)
            } else {
                at += writeReference(source, at, to: room, &end)
            }
        }
        return end
    }

    /// Copies the bytes before the next ampersand and says how many: eight at a time where it is near, as
    /// in markup that was escaped it mostly is.
    @inline(__always)
    private static func copyRun(
        _ source: UnsafeBufferPointer<UInt8>, _ start: Int,
        to room: UnsafeMutableBufferPointer<UInt8>, _ end: Int
    ) -> Int {
        guard let from = UnsafeRawPointer(source.baseAddress),
            let to = UnsafeMutableRawPointer(room.baseAddress)
        else { return 0 }
        let near = min(source.count, start + nearBytes) &- 8
        let shift = end &- start
        var at = start
        while at <= near {
            let eight = from.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            to.storeBytes(of: eight, toByteOffset: at &+ shift, as: UInt64.self)
            let hits = ampersands(in: eight)
            if hits != 0 { return at &- start &+ hits.trailingZeroBitCount &>> 3 }
            at &+= 8
        }
        let next = firstIndex(of: 0x26, in: source, from: at) ?? source.count
        (to + at + shift).copyMemory(from: from + at, byteCount: next - at)
        return next - start
    }

    /// The top bit of the first byte that is an ampersand, and of none before it.
    @inline(__always)
    private static func ampersands(in eight: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let marked = UInt64(littleEndian: eight) ^ ones &* 0x26
        return (marked &- ones) & ~marked & (ones << 7)
    }

    /// How far an ampersand is looked for while copying.
    private static let nearBytes = 64

    /// Writes what the reference whose ampersand stands at `at` stands for; the bytes it took.
    private mutating func writeReference(
        _ source: UnsafeBufferPointer<UInt8>, _ at: Int,
        to room: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int
    ) -> Int {
        guard let reference = reference(source, at) else {
            room[end] = 0x26
            end += 1
            return 1
        }
        guard isText(reference.first) else { return reference.length }
        for byte in reference.first.utf8 {
            room[end] = byte
            end += 1
        }
        guard let second = reference.second else { return reference.length }
        for byte in second.utf8 {
            room[end] = byte
            end += 1
        }
        return reference.length
    }

    /// The reference whose ampersand stands at `at`; nil, and a fault is noted, where there is none.
    private mutating func reference(
        _ source: UnsafeBufferPointer<UInt8>, _ at: Int
    ) -> CharacterReference? {
        let isNamed = at + 1 < source.count && isXMLNameStart(source[at + 1])
        if isNamed, referenceName(source, at).isEmpty {
            faultList.add(.bareAmpersand, at: eventStart)
            return nil
        }
        guard let reference = CharacterReference.read(source.span, at: at),
            source[at + 1] == 0x23 || source[at + reference.length - 1] == 0x3B
        else {
            faultList.add(isNamed ? .unknownEntity : .bareAmpersand, at: eventStart)
            return nil
        }
        return reference
    }

    /// The references most text has, known at a glance where two bytes follow them at least: `&lt;`,
    /// `&gt;`, `&amp;`, `&quot;`, `&apos;`.
    @inline(__always)
    private func commonReference(
        _ source: UnsafeBufferPointer<UInt8>, _ at: Int
    ) -> (byte: UInt8, length: Int)? {
        guard at + 6 <= source.count, let base = UnsafeRawPointer(source.baseAddress) else {
            return nil
        }
        let (fifth, sixth) = (source[at + 4], source[at + 5])
        switch UInt32(bigEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self)) {
        case 0x266C_743B: return (0x3C, 4)
        case 0x2667_743B: return (0x3E, 4)
        case 0x2661_6D70: return fifth == 0x3B ? (0x26, 5) : nil
        case 0x2671_756F: return fifth == 0x74 && sixth == 0x3B ? (0x22, 6) : nil
        case 0x2661_706F: return fifth == 0x73 && sixth == 0x3B ? (0x27, 6) : nil
        default: return nil
        }
    }

    /// Expands a text of a document that declares entities.
    private mutating func expandDeclared(
        _ source: UnsafeBufferPointer<UInt8>, _ depth: Int, to out: inout [UInt8]
    ) {
        var at = 0
        while at < source.count {
            let end = firstIndex(of: 0x26, in: source, from: at) ?? source.count
            if end > at { out.append(contentsOf: UnsafeBufferPointer(rebasing: source[at..<end])) }
            at = end
            guard at < source.count else { break }
            if let taken = expandEntity(source, at, depth, &out) {
                at += taken
            } else if let reference = reference(source, at) {
                if isText(reference.first) { reference.append(to: &out) }
                at += reference.length
            } else {
                out.append(0x26)
                at += 1
            }
        }
    }

    /// Expands the entity named at `at` if the document declares it; the bytes of its name and marks.
    private mutating func expandEntity(
        _ source: UnsafeBufferPointer<UInt8>, _ at: Int, _ depth: Int, _ out: inout [UInt8]
    ) -> Int? {
        guard at + 1 < source.count, isXMLNameStart(source[at + 1]) else { return nil }
        let name = referenceName(source, at)
        guard !name.isEmpty, let replacement = entities[String(decoding: name, as: UTF8.self)]
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
