/// Which way a text runs, told from its own letters.
enum TextDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// What most letters say; the language decides where there are none.
    init(of text: String, language: String?) {
        var text = text
        let balance = text.withUTF8 { Self.balance($0) }
        if balance == 0 {
            self = Self.runsRightToLeft(language) ? .rightToLeft : .leftToRight
            return
        }
        self = balance < 0 ? .rightToLeft : .leftToRight
    }

    /// Letters that run rightward less those that run leftward.
    private static func balance(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var rightward = 0
        var leftward = 0
        for byte in bytes {
            // First bytes of UTF-8: D6…DF are those of Hebrew, Arabic, Syriac and Thaana.
            if byte &- 0xD6 < 10 { leftward &+= 1 }
            let isLetter =
                (byte | 0x20) &- 0x61 < 26 || byte &- 0xC3 < 19 || byte == 0xE1
                || byte &- 0xE3 < 11
            if isLetter { rightward &+= 1 }
        }
        return rightward - leftward
    }

    private static let languages: Set<Substring> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    private static func runsRightToLeft(_ language: String?) -> Bool {
        guard let primary = language?.lowercased().split(separator: "-").first else { return false }
        return languages.contains(primary)
    }
}
