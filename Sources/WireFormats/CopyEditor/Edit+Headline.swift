import News

/// What headline and slugline say of the copy.
extension Edit {
    /// Takes glued marks off the headline (`UPDATE 1-`) and reads what they state.
    mutating func readHeadline() {
        let place = copy.origins[.headline]?.place ?? "headline"
        readTake(at: place)
        for _ in 0..<4 {
            guard let mark = HeadlineMark.read(copy.headline) else { return }
            if let change = mark.change { note(change, words: mark.words, at: place) }
            guard mark.isGlued else { return }
            copy.advisories.append(Advisory(role: mark.role, text: mark.words))
            note(.advisories, at: place)
            copy.headline.removeFirst(mark.words.count)
        }
    }

    /// Reads the number of a take behind the headline: `Ferries stop =2`.
    private mutating func readTake(at place: String) {
        let bytes = copy.headline.utf8
        guard let last = bytes.last, (0x30...0x39).contains(last) else { return }
        let digits = bytes.reversed().prefix { (0x30...0x39).contains($0) }.count
        let mark = bytes.suffix(digits + 2)
        guard digits <= 2, bytes.count > digits + 8, mark.starts(with: " =".utf8) else { return }
        let take = Advisory(role: "take", text: String(copy.headline.suffix(digits + 1)))
        copy.advisories.append(take)
        note(.advisories, at: place)
        copy.headline.removeLast(digits + 2)
    }

    /// Reads the take key of a slugline: `BC-Earns, 1st Ld-Writethru`.
    mutating func readSlugline() {
        guard let slugline = copy.slugline else { return }
        let words = slugline.split { $0 == " " || $0 == "," || $0 == "-" || $0 == "/" }
        for word in words {
            switch word.lowercased() {
            case "writethru", "writethrough": note(.writeThrough, words: slugline, at: "slugline")
            case "correction", "correctedrepeat": note(.correction, words: slugline, at: "slugline")
            case "kill": note(.withdrawal, words: slugline, at: "slugline")
            case "refile": note(.refile, words: slugline, at: "slugline")
            default: continue
            }
        }
    }

    /// Reads what notes the format brought say of the copy.
    mutating func readStatedNotes() {
        let place = copy.origins[.advisories]?.place ?? "advisories"
        for advisory in copy.advisories {
            guard let change = AdvisoryLine.change(statedIn: advisory.text) else { continue }
            note(change, words: advisory.text, at: place)
        }
    }

    /// Copy without a headline is headed by its first line.
    mutating func serveHeadline() {
        guard copy.headline.utf8.allSatisfy({ $0 <= 0x20 }) else { return }
        guard let line = passages.lazy.map(\.block.plainText).first(where: { !$0.isEmpty }) else {
            return
        }
        copy.headline = Self.headline(from: line)
        copy.origins[.headline] = Origin(
            "first line", because: "the copy has no headline, so its first line serves")
    }

    /// The first line or sentence, cut between words where it is long.
    private static func headline(from line: String) -> String {
        let first = line.split(whereSeparator: \.isNewline).first ?? line[...]
        guard first.count > maximumHeadline else { return Text(String(first)).trimmed.string }
        if let end = sentenceEnd(first) { return String(first[...end]) }
        let head = first.prefix(maximumHeadline)
        let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return String(cut) + "…"
    }

    private static let maximumHeadline = 140

    private static func sentenceEnd(_ line: Substring) -> String.Index? {
        var at = line.startIndex
        for _ in 0..<maximumHeadline {
            let next = line.index(after: at)
            guard next < line.endIndex else { return nil }
            if ".!?".contains(line[at]), line[next] == " ", line[..<at].count > 30 { return at }
            at = next
        }
        return nil
    }
}
