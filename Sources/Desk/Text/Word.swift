/// One word of a text, as the desk compares it.
struct Word {
    struct Traits: OptionSet {
        let rawValue: UInt8
        static let capital = Traits(rawValue: 1)
        static let allCapitals = Traits(rawValue: 2)
        static let number = Traits(rawValue: 4)
        static let opensSentence = Traits(rawValue: 8)
        static let ideographs = Traits(rawValue: 16)
    }

    /// Of its folded letters.
    var hash: UInt32
    /// Its bytes in the text as written.
    var written: Range<Int32>
    /// Its bytes among the folded ones.
    var folded: Range<Int32>
    var traits: Traits
}
