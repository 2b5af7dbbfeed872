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
        var last: UInt8 = 0x20
        for byte in utf8 {
            if byte < 0x20 || byte == 0x7F || byte == 0x20 && last == 0x20 { return false }
            last = byte
        }
        return last != 0x20
    }

    /// Nil for an empty string.
    var nonEmpty: String? { isEmpty ? nil : self }
}
