/// The form of the names agencies sign datelines with.
enum Signature {
    static let maximumBytes = 40

    /// Whether the words can sign a dateline: a known agency, or one to four short capitalised words.
    static func hasForm(_ words: String) -> Bool {
        guard (2...maximumBytes).contains(words.utf8.count) else { return false }
        if KnownAgency.signed(words) != nil { return true }
        guard words.unicodeScalars.allSatisfy({ isSignatureScalar($0) }),
            words.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
        else { return false }
        let parts = words.split(separator: " ")
        if parts.count == 1 { return true }
        return parts.count <= 4 && parts.allSatisfy { $0.first?.isLowercase == false }
    }

    /// Two to seven letters, all great or all small; parts joined by strokes or hyphens each so.
    static func isAcronym(_ words: String) -> Bool {
        let parts = words.split { $0 == "/" || $0 == "-" }
        guard !parts.isEmpty, parts.count <= 3 else { return false }
        return parts.allSatisfy { part in
            (2...7).contains(part.count)
                && (part.allSatisfy(\.isUppercase) || part.allSatisfy(\.isLowercase)
                    || part.unicodeScalars.allSatisfy(\.isCaseless))
        }
    }

    /// Two to eight capitals, as agencies write their names in running text.
    static func isCapitals(_ word: Substring) -> Bool {
        (2...8).contains(word.count) && word.allSatisfy(\.isUppercase)
    }

    /// Whether the acronym is made of the first letters of the words: `World Health Organization (WHO)`.
    static func abbreviates(_ acronym: String, _ words: String) -> Bool {
        let initials = words.split { $0 == " " || $0 == "-" }.compactMap(\.first)
        let capitals = initials.filter(\.isUppercase)
        return acronym.count >= 2
            && (String(capitals).hasPrefix(acronym.uppercased())
                || String(initials).uppercased() == acronym.uppercased())
    }

    private static func isSignatureScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.isDigit
            || " .-&/’'".unicodeScalars.contains(scalar)
    }
}
