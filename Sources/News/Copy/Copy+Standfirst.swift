extension Copy {
    /// False where the standfirst is no more than the first words of the text.
    public var hasStandfirstOfItsOwn: Bool {
        guard !body.isEmpty, !standfirst.isEmpty else { return false }
        var words = standfirst.plainText.utf8.filter(Self.isLetter)[...]
        // A summary cut short may end within a word.
        if words.count > 60 { words = words.dropLast(12) }
        return !Array(body.prefix(6)).plainText.utf8.filter(Self.isLetter).starts(with: words)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
