import News

/// Reads one text of lines: what stands above it, the text, what stands below.
struct AgencyTextReader {
    /// So many lines, and so many passages among them, may stand above the text.
    static let headLines = 40
    static let headPassages = 4

    /// So many lines of a paragraph are looked at to know the text by.
    static let judgedLines = 12

    var copy = Copy()
    var faults: [Fault] = []
    let text: WrappedText

    var lines: [WrappedLine] { text.lines }

    init(_ lines: [WrappedLine]) { text = WrappedText(lines) }

    mutating func read() {
        let start = readHead()
        var end = lines.count
        while end > start, lines[end - 1].isBlank { end -= 1 }
        let cut = readFoot(start..<end)
        readBody(start..<cut)
        readAgency(start..<cut)
    }
}

/// What stands above the text.
extension AgencyTextReader {
    /// Reads release lines, headline and standfirst; the place where the text begins.
    private mutating func readHead() -> Int {
        var at = 0
        var passages = 0
        while at < min(lines.count, Self.headLines) {
            if lines[at].isBlank {
                at += 1
            } else if passages == 0, !lines[at].fields.isEmpty {
                takeHeader(lines[at].fields)
                return at + 1
            } else if let mark = mark(at) {
                take(mark.line, at..<mark.end)
                at = mark.end
            } else if passages == Self.headPassages || beginsText(at) {
                break
            } else {
                let end = passageEnd(from: at)
                if passages > 0, !textFollows(end) { break }
                takePassage(at..<end)
                passages += 1
                at = end
            }
        }
        return at
    }

    /// The fields of a header that names none of them.
    private mutating func takeHeader(_ fields: [String]) {
        for (at, field) in fields.enumerated() {
            copy.extras.append(Extra(name: "header/\(at + 1)", value: field))
        }
    }

    /// The release line that stands here; an embargo may need two lines for its date.
    private func mark(_ at: Int) -> (line: ReleaseLine, end: Int)? {
        guard let read = ReleaseLine.read(lines[at].words) else { return nil }
        guard case .embargo(let embargo) = read, embargo.end.instant == nil, at + 1 < lines.count,
            let longer = EmbargoLine.read(text.joined(at..<at + 2)), longer.end.instant != nil
        else { return (read, at + 1) }
        return (.embargo(longer), at + 2)
    }

    /// Whether the text itself begins here: a dateline, a byline, a note, or sentences.
    private func beginsText(_ at: Int) -> Bool {
        let end = text.paragraphEnd(from: at, atMost: Self.judgedLines)
        let words = text.joined(at..<end)
        if lines[at].isRow || lines[at].hasColumns { return true }
        if DatelineReader.read(words) != nil || BylineLine.read(words) != nil
            || AdvisoryLine.read(words) != nil
        {
            return true
        }
        return words.sentenceCount > 1 || words.endsSentence && words.utf8.count > 90
    }

    /// Whether the text begins not far below.
    private func textFollows(_ at: Int) -> Bool {
        lines.indices[at...].prefix(Self.headLines).contains {
            !lines[$0].isBlank && beginsText($0)
        }
    }

    /// The place behind a heading of one line or more: it ends where a line of another kind begins.
    private func passageEnd(from start: Int) -> Int {
        let end = text.paragraphEnd(from: start, atMost: Self.judgedLines)
        return (start + 1..<end).first {
            mark($0) != nil || DatelineReader.read(lines[$0].words) != nil
        }
            ?? end
    }

    private mutating func takePassage(_ range: Range<Int>) {
        let words = text.joined(range)
        if copy.headline.isEmpty {
            copy.headline = words
            note(.headline, range, because: "above the text")
        } else {
            copy.standfirst.append(.paragraph(Text(words)))
            note(.standfirst, range, because: "between headline and text")
        }
    }

    private mutating func take(_ line: ReleaseLine, _ range: Range<Int>) {
        let words = text.joined(range)
        switch line {
        case .source(let name):
            copy.outlet = name
            note(.outlet, range)
        case .release(let id):
            if let id {
                copy.providerID = id
                note(.providerID, range)
            }
            copy.extras.append(Extra(name: "release", value: words))
        case .freed:
            copy.advisories.append(Advisory(role: "release", text: words))
            note(.advisories, range)
        case .embargo(let embargo):
            copy.advisories.append(Advisory(role: "EMBARGO", text: words))
            note(.advisories, range)
            copy.hold(until: embargo, at: place(range))
            if embargo.end.instant == nil {
                faults.append(Fault("the embargo names no moment", line: range.lowerBound + 1))
            }
        case .date:
            copy.published = WireTime.read(words)
            note(.published, range)
        }
    }
}

/// The text, and what it says of whose it is.
extension AgencyTextReader {
    private mutating func readBody(_ range: Range<Int>) {
        copy.body = text.blocks(range).compactMap { takePicture($0) }
        if !copy.body.isEmpty { note(.body, range) }
    }

    private mutating func readAgency(_ range: Range<Int>) {
        guard case .paragraph(let first)? = copy.body.first,
            let signed = DatelineReader.read(first.string)?.dateline.agency,
            let known = KnownAgency.signed(signed)
        else { return }
        copy.agency = Agency(known.name)
        note(.agency, range, because: "the dateline is signed “\(signed)”")
    }

    /// Takes a picture's line out of the text: `(Photo: https://…)`.
    private mutating func takePicture(_ block: Block) -> Block? {
        guard case .paragraph(let text) = block, let media = PictureLine.read(text.string) else {
            return block
        }
        copy.media += media
        if copy.origins[.media] == nil { copy.origins[.media] = Origin("text") }
        return nil
    }

    mutating func note(_ field: Copy.Field, _ range: Range<Int>, because reason: String? = nil) {
        guard copy.origins[field] == nil else { return }
        copy.origins[field] = Origin(place(range), because: reason)
    }

    private func place(_ range: Range<Int>) -> String {
        let (first, last) = (range.lowerBound + 1, max(range.upperBound, range.lowerBound + 1))
        return first == last ? "line \(first)" : "lines \(first)–\(last)"
    }
}
