import Markup
import News

extension IPTC7901 {
    /// One message cut at its framing characters.
    struct Message {
        let header: [UInt8]
        let text: [UInt8]
        let trailer: [UInt8]
        /// Whether the end of the text is marked.
        let isClosed: Bool

        /// Nil where no text begins.
        init?(_ bytes: ArraySlice<UInt8>) {
            guard let start = bytes.firstIndex(of: startOfText) else { return nil }
            let end = bytes[start...].firstIndex(of: endOfText)
            header = Array(bytes[..<start])
            text = Array(bytes[(start + 1)..<(end ?? bytes.endIndex)])
            trailer = end.map { Array(bytes[($0 + 1)...]) } ?? []
            isClosed = end != nil
        }

        /// The copy, and the charset it was read in.
        func copy(charset: String?) -> (copy: Copy, charset: String) {
            let hints = CharsetHints(transport: charset, meta: nil)
            let words = DecodedText(text, hints: hints)
            var reader = IPTC7901Reader()
            reader.read(header: Self.lines(DecodedText(header, hints: hints).bytes))
            reader.read(text: Self.lines(words.bytes))
            reader.read(trailer: Self.lines(DecodedText(trailer, hints: hints).bytes))
            return (reader.copy, words.charset.name)
        }

        private static func lines(_ bytes: [UInt8]) -> [String] {
            bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
                String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
            }
        }
    }
}
