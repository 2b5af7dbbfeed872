import News

/// A line that says before when a text is not to be printed: `EMBARGOED UNTIL 18:00 GMT …`.
struct EmbargoLine: Hashable {
    static let maximumBytes = 160

    /// The line as written.
    var words: String

    /// The end of the embargo; without an instant where its words name no moment.
    var end: StatedTime

    static func read(_ line: String) -> EmbargoLine? {
        guard line.utf8.count <= maximumBytes, LineBytes.of(line, mayOpen) else { return nil }
        let bare = line.trimming("*").folded
        let head = bare.lowercased()
        guard let opener = openers.first(where: { head.hasPrefix($0) }) else { return nil }
        let rest = String(bare.dropFirst(opener.count)).trimming(":").folded
        guard !rest.isEmpty, rest.contains(where: \.isNumber) || opener.hasSuffix("l") else {
            return nil
        }
        return EmbargoLine(words: line, end: EmbargoTime.read(rest))
    }

    private static func mayOpen(_ line: LineBytes) -> Bool {
        line[0] == UInt8(ascii: "*") || line.has("embargo") || line.has("strict")
            || line.has("under ") || line.has("not ") || line.has("hold ") || line.has("do not")
            || line.has("sperrfrist") || line.has("for release ") || line.has("news embargo")
    }

    private static let openers = [
        "embargoed until", "embargoed till", "embargoed to", "embargoed for release until",
        "embargoed for release", "embargoed for", "embargo until", "embargo till", "embargo to",
        "embargo:", "embargo -", "embargo ends", "embargoed:", "news embargo:",
        "strictly embargoed until", "strictly embargoed till", "strictly embargoed to",
        "strictly embargoed for", "strictly embargoed:", "strict embargo until",
        "strict embargo:", "under embargo until", "under embargo till", "under embargo to",
        "not for publication before", "not for publication until",
        "not for publication or broadcast before", "not for publication or broadcast until",
        "not for broadcast or publication before", "not for release before",
        "not for release until", "not to be published before", "not to be released before",
        "not for use before", "do not publish before", "do not publish until",
        "hold for release until", "hold until", "for release on", "for release at",
        "for release after", "sperrfrist:", "sperrfrist bis", "sperrfrist",
    ].sorted { $0.utf8.count > $1.utf8.count }
}

extension Copy {
    /// Holds the copy until an embargo's line says, unless its format stated an embargo.
    mutating func hold(until embargo: EmbargoLine, at place: String) {
        guard embargoed == nil else { return }
        embargoed = embargo.end
        let isLast = embargo.end.offsetMinutes == EmbargoTime.lastZone
        origins[.embargoed] = Origin(
            place,
            because: "the line reads “\(embargo.words)”"
                + (isLast ? "; it names no zone, so the hour must have come everywhere" : ""))
    }
}
