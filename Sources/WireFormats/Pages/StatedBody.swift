import News

/// The text of an article as the page states it for machines, to compare the shown text with.
struct StatedBody {
    let blocks: [Block]
    /// Bytes of its words.
    let size: Int
    private let triples: NumberList

    init(_ text: String) {
        let isMarkup = text.utf8.contains(0x3C) && text.contains("</")
        if isMarkup {
            blocks = HTMLBlocks.blocks(fragment: Array(text.utf8), base: nil)
        } else {
            blocks = CopyEditor.paragraphs(
                fromLines: text.split(whereSeparator: \.isNewline).map {
                    Self.plainLine(String($0))
                })
        }
        let plain = blocks.plainText
        size = plain.utf8.count
        triples = NumberList(Self.triples(of: PlainWords(plain)))
    }

    /// A line without markup; some pages escape the text twice.
    private static func plainLine(_ text: String) -> String {
        let line = HTMLBlocks.plainLine(text)
        guard line.utf8.contains(UInt8(ascii: "&")), !line.utf8.contains(UInt8(ascii: "<")) else {
            return line
        }
        return HTMLBlocks.plainLine(line)
    }

    /// The share of a text's words that stand in the stated text in the same order.
    func share(of words: PlainWords) -> Double {
        let these = Self.triples(of: words)
        guard !these.isEmpty else { return 0 }
        return Double(these.filter(triples.contains).count) / Double(these.count)
    }

    /// Numbers for every three words in a row; for scripts without spaces, for every nine bytes.
    private static func triples(of line: PlainWords) -> [Int] {
        var words: [Int] = []
        var hash = 5381
        var length = 0
        for byte in line.bytes {
            if byte == 0x20 || length >= 24 {
                words.append(hash)
                hash = 5381
                length = 0
                if byte == 0x20 { continue }
            }
            hash = hash &* 33 &+ Int(byte)
            length += 1
        }
        if length > 0 { words.append(hash) }
        guard words.count > 2 else {
            return words.isEmpty ? [] : [words.reduce(7) { $0 &* 31 &+ $1 }]
        }
        return (2..<words.count).map { index -> Int in
            let first: Int = words[index - 2] &* 961
            let second: Int = words[index - 1] &* 31
            return first &+ second &+ words[index]
        }
    }
}
