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
    let wanted = needle.utf8Start
    let found = bytes.withUnsafeBufferPointer { bytes -> Int? in
        var at = 0
        while let hit = firstIndex(of: wanted[0], in: bytes, from: at), hit + count <= bytes.count {
            var length = 1
            while length < count, bytes[hit + length] == wanted[length] { length += 1 }
            if length == count { return hit }
            at = hit + 1
        }
        return nil
    }
    return found.map { bytes.startIndex + $0..<(bytes.startIndex + $0 + count) }
}
