import News

extension [Block] {
    /// The letters and figures of a text, by which its forms are told from other texts.
    var letters: [Unicode.Scalar] {
        plainText.unicodeScalars.filter { $0.properties.isAlphabetic || $0.isDigit }
    }
}
