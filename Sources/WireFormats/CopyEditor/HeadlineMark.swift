import News

/// The mark an agency puts before a headline: `UPDATE 1-`, `CORRECTED-`, `REFILE-`.
struct HeadlineMark {
    /// The mark as written, hyphen included.
    var words: String
    /// The mark's words without number and hyphen: `UPDATE`.
    var role: String
    var change: StatedChange.Kind?
    /// Whether the mark is glued to the headline by its hyphen and can be taken off.
    var isGlued: Bool

    /// The mark at the head of a headline; nil where there is none.
    static func read(_ headline: String) -> HeadlineMark? {
        guard
            LineBytes.of(
                headline,
                {
                    $0.has("correct") || $0.mayBeginInCapitals(3) || $0.has("korrektur")
                        || $0.has("berichtigung")
                })
        else { return nil }
        for mark in marks where headline.hasPrefix(mark.words) {
            let rest = headline.dropFirst(mark.words.count)
            if let end = gluedEnd(rest, in: headline) {
                return HeadlineMark(
                    words: String(headline[..<end]), role: mark.words, change: mark.change,
                    isGlued: true)
            }
            if mark.standsBefore, [":", " -", " –", " —"].contains(where: { rest.hasPrefix($0) }) {
                return HeadlineMark(
                    words: mark.words, role: mark.words, change: mark.change, isGlued: false)
            }
        }
        return nil
    }

    /// The place behind `-` or ` 12-`, where a word follows at once.
    private static func gluedEnd(_ rest: Substring, in headline: String) -> String.Index? {
        var rest = rest
        if rest.first == " " {
            let digits = rest.dropFirst().prefix { $0.isNumber }
            guard (1...3).contains(digits.count) else { return nil }
            rest = rest[digits.endIndex...]
        }
        guard rest.first == "-" else { return nil }
        let after = rest.dropFirst()
        guard let next = after.first, next.isLetter || next.isNumber || "'\"“‘".contains(next)
        else {
            return nil
        }
        return after.startIndex
    }

    private static let marks: [(words: String, change: StatedChange.Kind?, standsBefore: Bool)] = [
        ("UPDATE", .update, true), ("WRAPUP", .update, false), ("CORRECTED", .correction, true),
        ("CORRECTION", .correction, true), ("Correction", .correction, true),
        ("Corrected", .correction, true), ("KORREKTUR", .correction, true),
        ("Korrektur", .correction, true), ("BERICHTIGUNG", .correction, true),
        ("Berichtigung", .correction, true), ("RECTIFICATIF", .correction, true),
        ("CORRECCIÓN", .correction, true), ("REFILE", .refile, true), ("RPT", .repeated, true),
        ("REPEAT", .repeated, true), ("STORY WITHDRAWN", .withdrawal, true),
        ("WITHDRAWN", .withdrawal, true), ("WITHDRAWAL", .withdrawal, true),
        ("MANDATORY KILL", .withdrawal, true), ("KILL", .withdrawal, true),
        ("UPDATED", .update, true), ("AKTUALISIERT", .update, true),
    ]
}
