/// Texts as WordPress stores them: line ends are paragraphs and breaks until the page is made.
enum WordPressText {
    /// The markup a page would have: shortcodes made elements, lines paragraphs.
    static func markup(_ bytes: [UInt8]) -> [UInt8] { paragraphs(Shortcodes.expanded(bytes)) }

    /// The markup a page would have: an empty line begins a paragraph, a line end is a break.
    static func paragraphs(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x0A) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 64)
        var at = 0
        var isPreformatted = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x3C {
                if isTag("pre", at, bytes) { isPreformatted = true }
                if isTag("/pre", at, bytes) { isPreformatted = false }
            }
            guard byte == 0x0A, !isPreformatted else {
                out.append(byte)
                at += 1
                continue
            }
            var lines = 0
            while at < bytes.count, bytes[at] <= 0x20 {
                if bytes[at] == 0x0A { lines += 1 }
                at += 1
            }
            let isBesideTag =
                out.last(where: { $0 > 0x20 }) == 0x3E
                || at < bytes.count && bytes[at] == 0x3C
            if at == bytes.count {
                break
            } else if lines > 1 {
                out += Array("<p>".utf8)
            } else {
                out += isBesideTag ? [0x0A] : Array("<br>".utf8)
            }
        }
        return out
    }

    private static func isTag(_ name: StaticString, _ at: Int, _ bytes: [UInt8]) -> Bool {
        let end = at + 1 + name.utf8CodeUnitCount
        guard end < bytes.count, bytes[end] == 0x3E || bytes[end] == 0x20 else { return false }
        return name.withUTF8Buffer { $0.elementsEqual(bytes[(at + 1)..<end]) }
    }
}
