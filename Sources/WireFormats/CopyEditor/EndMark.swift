/// The words agencies end a text with: `ENDS`, `NNNN`, `dpa tt xx n1`, a rights line.
enum EndMark {
    /// Whether the line says that the text ends here, and nothing else.
    static func isOne(_ line: String) -> Bool {
        guard line.utf8.count <= 40 else { return false }
        return marks.contains(line) || isDPA(line)
    }

    /// Whether the line states whose rights the text is under.
    static func isRights(_ line: String) -> Bool {
        guard line.utf8.count <= 400, LineBytes.of(line, mayStateRights), let first = line.first
        else { return false }
        if first == "©" { return true }
        let head = line.prefix(20).lowercased()
        return head.hasPrefix("(c) ") && line.contains { $0.isNumber }
            || head.hasPrefix("copyright ") && line.contains { $0.isNumber || $0 == "©" }
            || line.hasPrefix("All rights reserved")
    }

    /// Whether what follows is for editors and not for print, as dpa closes its copy.
    static func opensNotebook(_ line: String) -> Bool {
        guard line.utf8.count <= 200, LineBytes.of(line, mayOpenNotebook) else { return false }
        let words = line.lowercased()
        let bare = words.drop { $0 == "#" || $0 == " " }
        return words.first == "#" && bare.hasSuffix("notebook") && bare.utf8.count <= 24
            || words.contains("following information is not intended for publication")
            || words.contains("folgenden informationen sind nicht zur veröffentlichung")
            || words.hasPrefix("not for publication")
    }

    private static func mayOpenNotebook(_ line: LineBytes) -> Bool {
        line[0] == 0x23 || line.has("not for publication")
            || line.holds("following information is not", or: "folgenden informationen")
    }

    /// A rights line begins with `©`, `(c)`, `Copyright` or `All rights`.
    private static func mayStateRights(_ line: LineBytes) -> Bool {
        line[0] == 0xC2 || line.has("(c)") || line.has("copyright") || line.has("all rights")
    }

    /// `dpa ab cd n1`: the agency, then initials in small letters.
    private static func isDPA(_ line: String) -> Bool {
        guard line.hasPrefix("dpa") else { return false }
        let words = line.split(separator: " ")
        guard words.count >= 3, words.count <= 8, words[0].hasPrefix("dpa") else { return false }
        return words.allSatisfy { word in
            word.utf8.count <= 8
                && word.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "/" }
        }
    }

    private static let marks: Set<String> = [
        "ends", "ENDS", "Ends", "(ends)", "(ENDS)", "(END)", "END", "-ends-", "-ENDS-", "- ends -",
        "NNNN", "nnnn", "mf", "-0-", "-30-", "- 30 -", "###", "# # #", "(FIM)", "FIM", "(Fin)",
        "=DPA", "ENDE", "(Ende)", "(fin)", "-END-", "/ends", "Item ends",
    ]
}
