/// The desk initials that close agency copy: `burs-jc/oc/giv`, `hh/ph/ts/hd`.
enum SignOff {
    static let maximumBytes = 48

    /// Whether the line is initials of desks joined by strokes, in small letters or a script without case.
    static func isDesks(_ line: String) -> Bool {
        guard line.utf8.count <= maximumBytes, line.utf8.count >= 4,
            line.utf8.contains(UInt8(ascii: "/")) || line.hasPrefix("burs-"), !words.contains(line)
        else { return false }
        let desks = line.split(separator: "/", omittingEmptySubsequences: true)
        if desks.count < 2 { return isBureauAlone(line) }
        return desks.allSatisfy { isInitials($0) }
    }

    /// Whether no ordinary pair of words looks like this: more than one stroke, or `burs-`.
    static func isUnmistakable(_ line: String) -> Bool {
        isDesks(line) && (line.hasPrefix("bur") || line.utf8.count { $0 == UInt8(ascii: "/") } >= 2)
    }

    /// Whether the line is the initials of one desk: believed only below a finished sentence.
    static func isOneDesk(_ line: String, below sentence: String?) -> Bool {
        guard (2...4).contains(line.utf8.count),
            line.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
            !["more", "end", "ends", "next", "via", "read", "back"].contains(line),
            let last = sentence?.unicodeScalars.last
        else { return false }
        return ".!?\"'”’»)".unicodeScalars.contains(last)
    }

    /// A sign-off that stands behind the last sentence of a paragraph, and where it begins.
    static func trailing(_ paragraph: String) -> (words: String, from: Int)? {
        guard LineBytes.of(paragraph, mayTrail),
            let space = paragraph.utf8.lastIndex(of: UInt8(ascii: " "))
        else { return nil }
        let last = String(paragraph[paragraph.utf8.index(after: space)...])
        guard isUnmistakable(last), let end = paragraph[..<space].unicodeScalars.last,
            ".!?\"'”’»)。".unicodeScalars.contains(end)
        else { return nil }
        return (last, paragraph.utf8.distance(from: paragraph.utf8.startIndex, to: space))
    }

    /// Whether the last word has a stroke or begins like one of bureaus.
    private static func mayTrail(_ paragraph: LineBytes) -> Bool {
        guard let space = paragraph.lastIndex(of: 0x20), paragraph.count - space <= maximumBytes + 1
        else { return false }
        return paragraph.contains(UInt8(ascii: "/"), from: space)
            || paragraph.has("bur", at: space + 1)
    }

    /// `burs-jc`: bureaus, and one desk.
    private static func isBureauAlone(_ line: String) -> Bool {
        line.hasPrefix("burs-") && line.utf8.count <= 12 && isInitials(line[...])
    }

    private static func isInitials(_ desk: Substring) -> Bool {
        var letters = 0
        for scalar in desk.unicodeScalars {
            if scalar == "-" || scalar == " " || scalar == "," || scalar == "." {
                letters = 0
                continue
            }
            guard scalar.properties.isLowercase || scalar.isCaseless else { return false }
            letters += 1
            if letters > 5 { return false }
        }
        let blanks = desk.unicodeScalars.count { $0 == " " }
        return desk.unicodeScalars.contains { $0.properties.isAlphabetic }
            && (blanks <= 1 || desk.unicodeScalars.contains { $0.isCaseless })
    }

    /// Pairs of words in ordinary use that have the form.
    private static let words: Set<String> = [
        "and/or", "or/and", "he/she", "she/he", "his/her", "him/her", "her/him", "s/he", "km/h",
        "yes/no", "on/off", "in/out", "n/a", "w/o", "a/c", "c/o", "he/him", "she/her", "und/oder",
        "et/ou", "y/o", "e/ou", "e/o", "they/them", "read/write", "input/output", "pass/fail",
        "true/false", "live/work", "either/or", "black/white", "win/loss", "ist/soll", "er/sie",
    ]
}
