/// The `<?xml …?>` a document starts with, read before its encoding is known.
public enum XMLDeclaration {
    /// How far into a document a declaration is looked for: warnings may stand before it.
    public static let reach = 2_048

    /// The encoding named by the declaration, as written.
    public static func encoding(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(reach)
        guard let start = firstRange(of: "<?xml", in: head)?.upperBound,
            let end = firstRange(of: "?>", in: head[start...])?.lowerBound,
            let name = firstRange(of: "encoding", in: head[start..<end])
        else { return nil }
        var at = name.upperBound
        while at < end, head[at] <= 0x20 || head[at] == 0x3D { at += 1 }
        guard at < end, head[at] == 0x22 || head[at] == 0x27 else { return nil }
        let value = head[(at + 1)..<end].prefix { $0 != head[at] }
        return String(decoding: value, as: UTF8.self)
    }
}

/// The first place where `needle` stands in `bytes`.
public func firstRange(of needle: StaticString, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let count = needle.utf8CodeUnitCount
    guard count > 0, bytes.count >= count else { return nil }
    return needle.withUTF8Buffer { needle in
        var at = bytes.startIndex
        while let hit = bytes[at...].firstIndex(of: needle[0]), hit + count <= bytes.endIndex {
            if bytes[hit..<hit + count].elementsEqual(needle) { return hit..<(hit + count) }
            at = hit + 1
        }
        return nil
    }
}
