/// Finds the words in the bytes of a text, folding them on the way.
struct WordScanner {
    private(set) var words: [FoldedWords.Word] = []
    private let most: Int
    private let firsts: Set<UInt8>?
    /// The word being read, and where it began.
    private var folded: [UInt8] = []
    private var start = 0

    init(most: Int, firsts: Set<UInt8>?) {
        self.most = most
        self.firsts = firsts
    }

    /// Reads the bytes of a string, which are whole letters.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while offset < bytes.count, words.count < most {
            let byte = bytes[offset]
            if byte >= 0x80 {
                offset = letter(at: offset, in: bytes)
                continue
            }
            let lower = byte | 0x20
            if lower >= 0x61, lower <= 0x7A {
                add(lower, at: offset)
            } else if byte >= 0x30, byte <= 0x39 {
                add(byte, at: offset)
            } else {
                close(at: offset)
            }
            offset += 1
        }
        if words.count < most { close(at: offset) }
    }

    private mutating func add(_ byte: UInt8, at offset: Int) {
        if folded.isEmpty { start = offset }
        folded.append(byte)
    }

    private mutating func close(at end: Int) {
        guard let first = folded.first else { return }
        let isSpelled = firsts?.contains(first) ?? true
        let word = isSpelled ? String(decoding: folded, as: UTF8.self) : ""
        words.append(FoldedWords.Word(folded: word, range: start..<end))
        folded.removeAll(keepingCapacity: true)
    }

    /// Takes a letter beyond ASCII; gives the offset after it.
    private mutating func letter(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let width = bytes[offset] >= 0xF0 ? 4 : bytes[offset] >= 0xE0 ? 3 : 2
        let end = min(offset + width, bytes.count)
        guard let scalar = Self.scalar(bytes[offset..<end]), FoldedWords.isPartOfWord(scalar) else {
            close(at: offset)
            return end
        }
        let isAlone = FoldedWords.standsAlone(scalar)
        if isAlone { close(at: offset) }
        for byte in FoldedWords.folded(scalar).utf8 { add(byte, at: offset) }
        if isAlone { close(at: end) }
        return end
    }

    private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        guard let first = bytes.first else { return nil }
        let lead = UInt32(first) & (0xFF >> UInt32(bytes.count + 1))
        return Unicode.Scalar(bytes.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) })
    }
}
