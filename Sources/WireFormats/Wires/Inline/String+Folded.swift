import News

extension String {
    /// The string with runs of white space made one blank, none at the ends.
    var folded: String {
        if isFolded { return self }
        var text = RunningText()
        text.append(self)
        return text.take().string
    }

    /// Whether the string has single blanks between words and no other white space.
    private var isFolded: Bool {
        utf8.withContiguousStorageIfAvailable(Self.isFolded)
            ?? Array(utf8).withUnsafeBufferPointer(Self.isFolded)
    }

    private static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let plain = RunningText.plainEnd(of: bytes, from: 0)
        var last: UInt8 = plain > 0 ? bytes[plain - 1] : 0x20
        for byte in bytes[plain...] {
            if byte <= 0x20, byte < 0x20 || last == 0x20 { return false }
            if byte == 0x7F { return false }
            last = byte
        }
        return last != 0x20
    }

    /// Nil for an empty string.
    var nonEmpty: String? { isEmpty ? nil : self }
}
