import News

/// A subject's code as a QCode: the alias of its vocabulary, and the code.
struct G2Code {
    let alias: String
    let code: String

    /// Aliases the IPTC's catalog declares.
    static let known: Set<String> = ["medtop", "subj", "genre", "ninat", "stat", "sig", "irel"]

    /// Nil where the subject has no code, or a vocabulary that is an address or no word.
    init?(_ subject: Subject) {
        guard let code = subject.code, let scheme = subject.scheme, !code.isEmpty,
            Self.isWord(scheme, without: ":"), Self.isWord(code, without: ""), !scheme.isEmpty
        else { return nil }
        alias = scheme
        self.code = code
    }

    private static func isWord(_ words: String, without mark: String) -> Bool {
        words.unicodeScalars.allSatisfy {
            !$0.isBlank && !mark.unicodeScalars.contains($0) && $0 != "/" && $0 != "#"
        }
    }
}
