/// Lines about cookies, subscriptions and accounts, in the languages newspapers use.
enum ConsentLine {
    /// Two of these words make a line one of consent or sale; stories rarely use both.
    private static let words = [
        "cookie", "privacy policy", "datenschutz", "javascript", "your browser", "newsletter",
        "subscribe", "subscription", "subscriber", "abonn", "suscri", "log in", "sign in",
        "sign up", "einloggen", "anmelden", "registrier", "register", "create an account",
        "already a", "unlimited access", "unlimited digital", "terms of", "personal data",
        "personenbezogen", "consent", "einwilligung", "widerruf", "e-mail", "email address",
        "advertis", "werbung", "adblock", "e-paper", "epaper", "kostenlos test", "free trial",
        "données personnelles", "politique de confidentialité", "datos personales", "inbox",
    ]

    private static let longest = 600

    static func matches(_ line: String) -> Bool {
        guard line.utf8.count <= longest else { return false }
        let lower = line.lowercased()
        var found = 0
        for word in words where lower.contains(word) {
            found += 1
            if found == 2 { return true }
        }
        return false
    }
}
