/// Lines about cookies, subscriptions and accounts, in the languages newspapers use.
enum ConsentLine {
    /// Two of these words make a line one of consent or sale; stories rarely use both.
    private static let words = PhraseList([
        "cookie", "privacy policy", "datenschutz", "javascript", "your browser", "newsletter",
        "subscribe", "subscription", "subscriber", "abonn", "suscri", "log in", "sign in",
        "sign up", "einloggen", "anmelden", "registrier", "register", "create an account",
        "already a", "unlimited access", "unlimited digital", "terms of", "personal data",
        "personenbezogen", "consent", "einwilligung", "widerruf", "e-mail", "email address",
        "advertis", "werbung", "adblock", "e-paper", "epaper", "kostenlos test", "free trial",
        "données personnelles", "politique de confidentialité", "datos personales", "inbox",
        "one account",
        "our commenting", "your favourite", "embedded content", "externer inhalt", "eingebettete",
        "newsroom", "as little as", "support our", "support us", "contribut", "donat", "membership",
        "become a member",
        "unterstütz", "spende",
    ])

    private static let longest = 600

    static func matches(_ line: String) -> Bool {
        guard line.utf8.count <= longest else { return false }
        return words.count(in: line, upTo: 2) == 2
    }

    /// How many of the words stand in a line, none counted in long paragraphs.
    static func count(in line: String) -> Int {
        line.utf8.count <= longest ? words.count(in: line, upTo: 4) : 0
    }
}
