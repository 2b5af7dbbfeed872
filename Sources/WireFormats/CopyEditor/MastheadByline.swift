import News

/// The byline a masthead puts under copy it carries: `I.Meyer--BTB`.
enum MastheadByline {
    /// The name and the masthead's code; nil where the line is none.
    static func read(_ line: String) -> Byline? {
        guard line.utf8.count <= 60, LineBytes.of(line, \.mayHoldDash) else { return nil }
        let scalars = Array(line.unicodeScalars)
        guard let last = scalars.lastIndex(where: { $0.isDash }), last + 1 < scalars.count,
            let first = scalars[...last].lastIndex(where: { !$0.isDash && !$0.isBlank })
        else { return nil }
        let code = scalars[(last + 1)...].drop { $0.isBlank }
        let name = scalars[...first]
        let dashes = scalars[(first + 1)...last]
        guard isCode(code), isName(name), isDouble(dashes) || name.dropFirst().first == "." else {
            return nil
        }
        return Byline(text(name), mastheadCode: text(code))
    }

    private static func isDouble(_ dashes: ArraySlice<Unicode.Scalar>) -> Bool {
        dashes.count == 2 && dashes.allSatisfy { $0 == "-" }
    }

    private static func isCode(_ code: ArraySlice<Unicode.Scalar>) -> Bool {
        (2...6).contains(code.count)
            && code.allSatisfy { $0.properties.isUppercase || $0.isDigit }
            && code.contains { $0.properties.isUppercase }
    }

    /// Capitalised words, initials with points among them, and no more than four.
    private static func isName(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
        guard name.first?.properties.isUppercase == true, name.count >= 3,
            name.contains(where: { $0.properties.isLowercase }),
            name.allSatisfy({ $0.properties.isAlphabetic || ".'’- ".unicodeScalars.contains($0) })
        else { return false }
        return text(name).split(separator: " ").count <= 4
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
