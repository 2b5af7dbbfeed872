/// Which way a text runs, told from its own letters.
enum TextDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// What most letters say; the language decides where there are none.
    init(of text: String, language: String?) {
        var balance = 0
        for byte in text.utf8 {
            // First bytes of UTF-8: D6–DC and EF AC… are Hebrew, Arabic and Syriac blocks.
            switch byte {
            case 0x41...0x5A, 0x61...0x7A, 0xC3...0xD5, 0xE1, 0xE3...0xED: balance += 1
            case 0xD6...0xDF: balance -= 1
            default: continue
            }
        }
        if balance == 0 {
            self = Self.runsRightToLeft(language) ? .rightToLeft : .leftToRight
            return
        }
        self = balance < 0 ? .rightToLeft : .leftToRight
    }

    private static let languages: Set<Substring> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    private static func runsRightToLeft(_ language: String?) -> Bool {
        guard let primary = language?.lowercased().split(separator: "-").first else { return false }
        return languages.contains(primary)
    }
}
