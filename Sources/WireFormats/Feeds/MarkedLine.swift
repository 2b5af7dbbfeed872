import Markup

/// A line of text in which tags or references stand.
struct MarkedLine {
    private var out: [UInt8] = []
    private var isSpaceDue = false

    /// The line.
    var string: String { String(decoding: out, as: UTF8.self) }

    /// Resolves references, and takes HTML's own tags out where the text has any.
    init(_ text: [UInt8], hasTags: Bool) {
        out.reserveCapacity(text.count)
        var at = 0
        while at < text.count {
            switch text[at] {
            case 0x26: at = appendReference(text, at)
            case 0x3C where hasTags:
                if let end = Self.markupEnd(text, at) {
                    at = end
                } else {
                    append(0x3C)
                    at += 1
                }
            default:
                append(text[at])
                at += 1
            }
        }
    }

    private mutating func append(_ byte: UInt8) {
        if byte <= 0x20 {
            isSpaceDue = !out.isEmpty
            return
        }
        if isSpaceDue { out.append(0x20) }
        isSpaceDue = false
        out.append(byte)
    }

    private mutating func appendReference(_ text: [UInt8], _ at: Int) -> Int {
        guard let reference = CharacterReference.read(text.span, at: at) else {
            append(0x26)
            return at + 1
        }
        var scalars: [UInt8] = []
        reference.append(to: &scalars)
        if scalars == [0xC2, 0xA0] { scalars = [0x20] }
        for byte in scalars { append(byte) }
        return at + reference.length
    }

    /// The byte behind the tag, comment or CDATA mark that begins at `at`; nil when it is none.
    private static func markupEnd(_ text: [UInt8], _ at: Int) -> Int? {
        let rest = text[(at + 1)...].prefix(longestTag)
        if rest.starts(with: "!--".utf8) {
            return firstRange(of: "-->", in: rest)?.upperBound
        }
        if rest.starts(with: "![CDATA[".utf8) { return at + 9 }
        let isEnd = rest.first == 0x2F
        let nameStart = at + (isEnd ? 2 : 1)
        guard nameStart < text.count else { return nil }
        var nameEnd = nameStart
        while nameEnd < text.count, text[nameEnd] | 0x20 &- 0x61 < 26 || text[nameEnd] &- 0x30 < 10
        {
            nameEnd += 1
        }
        let name = String(decoding: text[nameStart..<nameEnd], as: UTF8.self).lowercased()
        guard titleElements.contains(name) else { return nil }
        guard let end = text[nameEnd...].prefix(longestTag).firstIndex(of: 0x3E) else {
            return nil
        }
        if !isEnd, name == "script" || name == "style" {
            // What a script says is no part of a title.
            return firstRange(
                of: name == "script" ? "</script" : "</style", in: text[end...].prefix(longestTag)
            )
            .map(\.lowerBound) ?? end + 1
        }
        return end + 1
    }

    /// A tag or comment of a title ends within so many bytes, or it is none.
    private static let longestTag = 4096

    /// The elements of HTML that people put into titles.
    private static let titleElements: Set<String> = [
        "a", "abbr", "acronym", "applet", "b", "bdi", "bdo", "big", "blink", "blockquote", "br",
        "center",
        "cite", "code", "del", "dfn", "div", "em", "embed", "font",
        "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "i", "iframe", "img", "ins", "kbd", "li", "link", "mark", "meta", "nobr", "object", "ol",
        "p", "pre", "q", "s", "samp",
        "script",
        "small", "span", "strike", "strong", "style", "sub", "sup", "table", "td", "tr", "tt", "u",
        "ul", "var", "wbr",
    ]
}
