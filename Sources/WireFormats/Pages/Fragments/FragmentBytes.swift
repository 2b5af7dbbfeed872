import Markup

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a fragment and where things stand in them.
struct FragmentBytes {
    let bytes: UnsafeBufferPointer<UInt8>

    /// Where a byte stands next, the end where it does not.
    @inline(__always)
    func next(_ byte: UInt8, from index: Int, before end: Int) -> Int {
        guard index < end, let start = bytes.baseAddress,
            let hit = memchr(start + index, Int32(byte), end - index)
        else { return end }
        return UnsafeRawPointer(start).distance(to: UnsafeRawPointer(hit))
    }

    /// Where a byte that mostly stands near stands next, the end where it does not.
    @inline(__always)
    private func nextNear(_ byte: UInt8, from start: Int) -> Int {
        var index = start
        for _ in 0..<3 {
            guard let eight = EightBytes(bytes, at: index, before: bytes.count) else { break }
            let found = eight.are(byte)
            if found != 0 { return index + EightBytes.first(found) }
            index += 8
        }
        return next(byte, from: index, before: bytes.count)
    }

    /// Line feeds and what is made one count as white space in tags.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
    }

    @inline(__always)
    static func isEnd(ofName byte: UInt8) -> Bool {
        byte == 0x3E || byte == 0x2F || isSpace(byte)
    }

    /// How long the name is that begins at `one` and at `other`, to the letter; nil where it does not, or
    /// where something stands behind it at `other` that is no `>`.
    @inline(__always)
    func sharedName(_ one: Int, at other: Int) -> Int? {
        guard let opened = EightBytes(bytes, at: one, before: bytes.count),
            let closed = EightBytes(bytes, at: other, before: bytes.count)
        else { return nil }
        let ends = closed.are(0x3E)
        let length = EightBytes.first(ends)
        let isShared =
            ends != 0 && opened.first(length) == closed.first(length)
            && Self.isEnd(ofName: bytes[one + length])
        return isShared ? length : nil
    }

    /// The end of the tag name that begins at `index`.
    func nameEnd(from index: Int) -> Int {
        var end = index
        while end < bytes.count, !Self.isEnd(ofName: bytes[end]) { end += 1 }
        return end
    }

    @inline(__always)
    static func isEnd(ofAttributeName byte: UInt8) -> Bool {
        byte == 0x3D || byte == 0x3E || byte == 0x2F || isSpace(byte)
    }

    /// The end of the attribute name of which `index` is not the first byte.
    func attributeNameEnd(from index: Int) -> Int {
        var end = index
        while end < bytes.count, !Self.isEnd(ofAttributeName: bytes[end]) { end += 1 }
        return end
    }

    /// The value of the attribute whose name ends at `index`, empty where it has none, and what is behind it.
    @inline(__always)
    func attributeValue(from index: Int) -> (range: Range<Int>, after: Int) {
        let mark = spacesEnd(from: index)
        guard mark < bytes.count, bytes[mark] == 0x3D else { return (mark..<mark, mark) }
        let first = spacesEnd(from: mark + 1)
        guard first < bytes.count else { return (first..<first, first) }
        let quote = bytes[first]
        if quote == 0x22 || quote == 0x27 {
            let end = nextNear(quote, from: first + 1)
            return (first + 1..<max(first + 1, end), min(end + 1, bytes.count))
        }
        var end = first
        while end < bytes.count, bytes[end] != 0x3E, !Self.isSpace(bytes[end]) { end += 1 }
        return (first..<end, end)
    }

    @inline(__always)
    private func spacesEnd(from index: Int) -> Int {
        var end = index
        while end < bytes.count, Self.isSpace(bytes[end]) { end += 1 }
        return end
    }

    func isBlank(_ range: Range<Int>) -> Bool {
        for index in range where bytes[index] > 0x20 { return false }
        return true
    }

    /// Whether a name is this word, which is in small letters.
    func isSame(_ word: StaticString, _ name: Range<Int>) -> Bool {
        guard name.count == word.utf8CodeUnitCount else { return false }
        for (place, index) in name.enumerated() where bytes[index] | 0x20 != word.utf8Start[place] {
            return false
        }
        return true
    }

    /// Whether two names are the same.
    func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count else { return false }
        for (place, index) in one.enumerated()
        where bytes[index] | 0x20 != bytes[other.lowerBound + place] | 0x20 {
            return false
        }
        return true
    }

    /// A part as a string, references expanded as in the value of an attribute.
    func string(_ value: Range<Int>) -> String {
        guard next(0x26, from: value.lowerBound, before: value.upperBound) < value.upperBound else {
            return String(spelling: UnsafeBufferPointer(rebasing: bytes[value]))
        }
        return String(decoding: decoded(value), as: UTF8.self)
    }

    /// The bytes of an attribute's value, references expanded.
    func decoded(_ value: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(value.count)
        var index = value.lowerBound
        while index < value.upperBound {
            if bytes[index] == 0x26,
                let reference = CharacterReference.read(bytes.span, at: index, inAttribute: true)
            {
                reference.append(to: &out)
                index += reference.length
            } else {
                let end = next(0x26, from: index + 1, before: value.upperBound)
                out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
                index = end
            }
        }
        return out
    }

    /// Whether a style keeps its element from being shown.
    func hides(_ style: Range<Int>) -> Bool {
        if next(0x26, from: style.lowerBound, before: style.upperBound) < style.upperBound {
            return decoded(style).withUnsafeBufferPointer { StyleRules.hide($0) }
        }
        return StyleRules.hide(UnsafeBufferPointer(rebasing: bytes[style]))
    }

    /// An address of the web as most are written: whole, without references or white space.
    func wholeAddress(_ value: Range<Int>) -> String? {
        let written = UnsafeBufferPointer(rebasing: bytes[value])
        guard let scheme = EightBytes(written, at: 0, before: written.count),
            scheme.word == Self.https || scheme.first(7) == Self.http
        else { return nil }
        var index = 0
        while index < written.count {
            // The last eight overlap those before them.
            let eight = EightBytes(
                written, at: min(index, written.count - 8), before: written.count)
            guard let eight, eight.areBelow(0x21) | eight.are(0x26) == 0 else { return nil }
            index += 8
        }
        return String(spelling: written)
    }

    /// `https://` and `http://` as numbers.
    private static let https: UInt64 = 0x2F2F_3A73_7074_7468
    private static let http: UInt64 = 0x2F_2F3A_7074_7468
}
