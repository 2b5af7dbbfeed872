import Markup

extension NestedFragment {
    /// Reads a tag's name; nil for a name that is not read without a tree.
    @inline(__always)
    mutating func readName() -> ShortNames.Meaning? {
        named = at
        if let eight = EightBytes(bytes, at: at, before: bytes.count) {
            let ends = eight.endsOfTagName
            let length = EightBytes.first(ends)
            if ends != 0, FragmentBytes.isEnd(ofName: bytes[at + length]) {
                at += length
                return names.find(ShortNames.Key(eight.first(length))) ?? ownName
            }
        }
        at = source.nameEnd(from: at)
        return names.find(named..<at, in: bytes) ?? ownName
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
        guard isOwn, !source.isSame("annotation-xml", named..<at) else { return nil }
        return ShortNames.Meaning(name: .other, nesting: .ordinary)
    }

    /// Whether the name of the tag at hand is the one an element was opened by.
    func isSameName(_ name: HTMLName, as element: Open) -> Bool {
        guard element.name == name else { return false }
        if name != .other { return true }
        return source.isSame(
            element.named..<source.nameEnd(from: element.named), named..<source.nameEnd(from: named)
        )
    }
}
