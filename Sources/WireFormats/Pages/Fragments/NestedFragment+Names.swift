import Markup

extension NestedFragment {
    /// Reads a tag's name; nil for a name that is not read without a tree.
    @inline(__always)
    mutating func readName() -> ShortNames.Meaning? {
        named = at
        if let eight = EightBytes(bytes, at: at, before: bytes.count) {
            let ends = eight.areBelow(0x21) | eight.are(0x3E) | eight.are(0x2F)
            let length = EightBytes.first(ends)
            if ends != 0, isEnd(ofName: bytes[at + length]) {
                at += length
                return names.find(ShortNames.Key(eight.first(length))) ?? ownName
            }
        }
        at = nameEnd(from: at)
        return names.find(named..<at, in: bytes) ?? ownName
    }

    /// The end of the tag name that begins at `index`.
    func nameEnd(from index: Int) -> Int {
        var end = index
        while end < bytes.count, !isEnd(ofName: bytes[end]) { end += 1 }
        return end
    }

    @inline(__always)
    private func isEnd(ofName byte: UInt8) -> Bool {
        byte == 0x3E || byte == 0x2F || isSpace(byte)
    }

    /// A name with a hyphen, which none of the standard's elements has: the element is one of the
    /// page's own (HTML, section 4.13) and nests as it is written.
    private var ownName: ShortNames.Meaning? {
        var isOwn = false
        for index in named..<at {
            switch bytes[index] {
            case UInt8(ascii: "-"): isOwn = true
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: continue
            default: return nil
            }
        }
        guard isOwn, !isSame("annotation-xml", named..<at) else { return nil }
        return ShortNames.Meaning(name: .other, nesting: .ordinary)
    }

    /// Whether a name is this word, which is in small letters.
    func isSame(_ word: StaticString, _ name: Range<Int>) -> Bool {
        guard name.count == word.utf8CodeUnitCount else { return false }
        return zip(name, 0...).allSatisfy { bytes[$0] | 0x20 == word.utf8Start[$1] }
    }

    /// Whether two names are the same.
    func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one.count == other.count
            && zip(one, other).allSatisfy { bytes[$0] | 0x20 == bytes[$1] | 0x20 }
    }

    /// Whether the name of the tag at hand is the one an element was opened by.
    func isSameName(_ name: HTMLName, as element: Open) -> Bool {
        guard element.name == name else { return false }
        if name != .other { return true }
        return isSame(element.named..<nameEnd(from: element.named), named..<nameEnd(from: named))
    }
}
