/// How many letters a text has, and how many marks that end or part sentences.
struct WordCount {
    /// Bytes that are no white space.
    private(set) var letters: Int32 = 0
    private(set) var marks: Int32 = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
        Self.kinds.withUnsafeBufferPointer { kinds in
            for index in text.indices {
                let kind = kinds[Int(text[index])]
                letters &+= Int32(kind & 1)
                marks &+= Int32(kind >> 1 & 1)
                if kind > 3 { countWide(text, at: index) }
            }
        }
    }

    /// For each byte: 1 for no white space, 2 for a mark, 4 for what may begin a wide mark.
    private static let kinds: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0...0x20: 0
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"): 3
        case 0xE3, 0xEF, 0xD8: 5
        default: 1
        }
    }

    /// Counts the ideographic, full-width and Arabic marks.
    private mutating func countWide(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
        switch text[index] {
        case 0xE3:
            if index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0x82 {
                marks += 1
            }
        case 0xEF: if index + 2 < text.count, text[index + 1] == 0xBC { marks += 1 }
        default:
            if index + 1 < text.count, text[index + 1] == 0x8C || text[index + 1] == 0x9F {
                marks += 1
            }
        }
    }
}
