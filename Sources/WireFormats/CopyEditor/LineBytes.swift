#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A line's bytes, looked at before any word of it is made: most lines hold no convention at all.
struct LineBytes {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// What `look` sees in the bytes of a line, which are read where they stand.
    @inline(__always)
    static func of<Result>(_ line: String, _ look: (LineBytes) -> Result) -> Result {
        let found = line.utf8.withContiguousStorageIfAvailable { look(LineBytes($0)) }
        return found ?? Array(line.utf8).withUnsafeBufferPointer { look(LineBytes($0)) }
    }

    var count: Int { bytes.count }

    /// The byte at a place; 0 past the end.
    @inline(__always)
    subscript(at: Int) -> UInt8 { at < bytes.count ? bytes[at] : 0 }

    var last: UInt8 { bytes.last ?? 0 }

    /// Whether the ASCII words, in small letters, stand here in any case.
    @inline(__always)
    func has(_ words: StaticString, at start: Int = 0) -> Bool {
        let count = words.utf8CodeUnitCount
        guard start + count <= bytes.count else { return false }
        let wanted = words.utf8Start
        for index in 0..<count where Self.lower(bytes[start + index]) != wanted[index] {
            return false
        }
        return true
    }

    /// The first eight bytes from `start` on, before `end`, in small letters; zeros where there are
    /// fewer.
    func key(from start: Int = 0, before end: Int) -> UInt64 {
        var key: UInt64 = 0
        for at in (start..<max(start, min(start + 8, end))).reversed() {
            key = key << 8 | UInt64(Self.lower(self[at]))
        }
        return key
    }

    /// Whether it begins with these bytes, to the letter.
    @inline(__always)
    func begins(_ start: StaticString) -> Bool {
        let count = start.utf8CodeUnitCount
        guard count <= bytes.count else { return false }
        for at in 0..<count where bytes[at] != start.utf8Start[at] { return false }
        return true
    }

    /// Whether it ends with these bytes, to the letter.
    func ends(_ end: StaticString) -> Bool {
        let start = bytes.count - end.utf8CodeUnitCount
        guard start >= 0 else { return false }
        for at in start..<bytes.count where bytes[at] != end.utf8Start[at - start] { return false }
        return true
    }

    /// Whether the ASCII words, in small letters, stand anywhere in any case.
    func holds(_ words: StaticString) -> Bool { holds(words, or: words) }

    /// Whether one of two wordings, which begin with the same letter, stands anywhere in any case.
    func holds(_ words: StaticString, or others: StaticString) -> Bool {
        let first = words.utf8Start[0]
        var at = 0
        while at < bytes.count {
            if let eight = EightBytes(bytes, at: at, before: bytes.count) {
                let found = eight.inSmallLetters.are(first)
                at += found == 0 ? 8 : EightBytes.first(found)
                if found == 0 { continue }
            }
            if bytes[at] | 0x20 == first, has(words, at: at) || has(others, at: at) { return true }
            at += 1
        }
        return false
    }

    /// Whether these bytes stand anywhere.
    func holds(_ words: String.UTF8View) -> Bool {
        guard let first = words.first, bytes.count >= words.count else { return false }
        return (0...bytes.count - words.count).contains { at in
            bytes[at] == first && bytes[at...].starts(with: words)
        }
    }

    /// Whether neither a capital nor anything beyond ASCII stands in it.
    var isInSmallLetters: Bool { bytes.allSatisfy { $0 < 0x80 && $0 &- 0x41 >= 26 } }

    /// Whether nothing beyond ASCII stands in it.
    var isASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }

    /// Whether nothing but letters of ASCII stands in it.
    var isOfLetters: Bool { bytes.allSatisfy { ($0 | 0x20) &- 0x61 < 26 } }

    /// Where a byte stands first; nil where it does not.
    func firstIndex(of byte: UInt8) -> Int? {
        guard let first = bytes.baseAddress, let hit = memchr(first, Int32(byte), bytes.count)
        else {
            return nil
        }
        return UnsafeRawPointer(first).distance(to: UnsafeRawPointer(hit))
    }

    func lastIndex(of byte: UInt8) -> Int? { bytes.lastIndex(of: byte) }

    func contains(_ byte: UInt8, from start: Int = 0) -> Bool {
        start < bytes.count && bytes[start...].contains(byte)
    }

    /// Whether the first bytes can be letters in capitals; what is not ASCII may always be one.
    func mayBeginInCapitals(_ letters: Int) -> Bool {
        guard bytes.count >= letters else { return false }
        return bytes[..<letters].allSatisfy { $0 >= 0x80 || $0 &- 0x41 < 26 }
    }

    /// Whether a dash of any kind may stand in the line.
    var mayHoldDash: Bool { bytes.contains { $0 == 0x2D || $0 == 0xE2 || $0 == 0xEF } }

    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
