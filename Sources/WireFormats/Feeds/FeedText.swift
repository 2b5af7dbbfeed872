import Markup
import News

/// A text of a feed before it is made into a title or into blocks.
struct FeedText {
    enum Kind { case plain, html }

    /// A part of the document where it reads as it is written there.
    var bytes: ArraySlice<UInt8>
    var kind: Kind
    /// What links in it resolve against.
    var base: String?

    init(_ bytes: ArraySlice<UInt8>, kind: Kind, base: String?) {
        self.bytes = bytes
        self.kind = kind
        self.base = base
    }

    init(bytes: [UInt8], kind: Kind, base: String?) {
        self.init(bytes[...], kind: kind, base: base)
    }

    /// Whether any word stands in it.
    var isEmpty: Bool { bytes.allSatisfy { $0 <= 0x20 } }

    /// The text as blocks.
    var blocks: [Block] { blocks(by: FragmentReader()) }

    /// The text as blocks, read in memory that other texts were read in.
    func blocks(by reader: FragmentReader) -> [Block] {
        if isEmpty { return [] }
        guard kind == .html || looksLikeHTML else { return plainBlocks }
        guard hasMarkup else { return [folded(bytes)] }
        if let closed { return HTMLBlocks.blocks(fragment: closed, base: base) }
        return bytes.withUnsafeBufferPointer { reader.blocks($0, base: base) }
    }

    /// The text as one line for display.
    var line: String { PlainLine(bytes, hasTags: kind == .html || looksLikeHTML).string }

    private var hasMarkup: Bool {
        bytes.withUnsafeBufferPointer(PlainLine.holdsMarkup)
    }

    /// The markup without a tag that is cut before its first value: `you start a link with <a href=`
    /// means what it says. Nil where there is none.
    private var closed: [UInt8]? {
        guard let open = bytes.suffix(Self.longestCut).lastIndex(of: 0x3C),
            open + 1 < bytes.endIndex
        else { return nil }
        let tail = bytes[(open + 1)...]
        let isCut = !tail.contains { $0 == 0x3E || $0 == 0x22 || $0 == 0x27 }
        guard isCut, !tail.starts(with: "!--".utf8) else { return nil }
        return Array(bytes[..<open]) + Array("&lt;".utf8) + Array(tail)
    }

    /// A tag cut off at the end of a text is taken for words only if it is as short as this.
    static let longestCut = 64

    /// Paragraphs of plain text stand between empty lines.
    private var plainBlocks: [Block] {
        var blocks: [Block] = []
        var start = bytes.startIndex
        var at = start
        while let end = bytes[at...].firstIndex(of: 0x0A) {
            let next = bytes[(end + 1)...].firstIndex { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }
            if let next, bytes[next] == 0x0A {
                append(bytes[start..<end], to: &blocks)
                start = next
            }
            at = end + 1
        }
        append(bytes[start...], to: &blocks)
        return blocks
    }

    private func append(_ part: ArraySlice<UInt8>, to blocks: inout [Block]) {
        if part.contains(where: { $0 > 0x20 }) { blocks.append(folded(part)) }
    }

    private func folded(_ part: ArraySlice<UInt8>) -> Block {
        .paragraph(Text(PlainLine(literal: part).string))
    }

    /// Text that is declared plain and is plainly not: a closed or well-known tag stands in it.
    private var looksLikeHTML: Bool {
        guard let open = bytes.firstIndex(of: 0x3C) else { return false }
        let rest = bytes[open...]
        let marks: [StaticString] = [
            "</", "/>", "<p>", "<br", "<img", "<div", "<a href", "<P>", "<BR",
        ]
        return marks.contains { firstRange(of: $0, in: rest) != nil }
    }
}
