import News

/// The conventions that stand above and at the head of the text.
extension Edit {
    /// Reads advisories, bylines and the dateline down to the paragraph that carries it.
    mutating func readHead() {
        var ordinary = 0
        var at = 0
        var isBehindByline = false
        while at < min(passages.count, 8), ordinary < 3 {
            guard let text = passages[at].paragraph else {
                at += 1
                continue
            }
            if passages.count > 1, ordinary < 2, takeWhole(at, text, isBehindByline) {
                isBehindByline = !copy.bylines.isEmpty
                continue
            }
            isBehindByline = false
            cutLeadingAdvisory(at, unless: ordinary > 0)
            if takeDateline(at, ordinary: ordinary) { return }
            if Crosshead.read(text) == nil, !Self.isRule(text.string) { ordinary += 1 }
            at += 1
        }
    }

    /// Takes a paragraph that is an advisory, a byline or a writer's title out of the text.
    private mutating func takeWhole(_ at: Int, _ text: Text, _ isBehindByline: Bool) -> Bool {
        let line = text.string
        let passage = passages[at]
        if let advisory = AdvisoryLine.read(line) {
            take(advisory, from: passage)
        } else if let embargo = EmbargoLine.read(line), embargo.end.instant != nil {
            copy.advisories.append(Advisory(role: "EMBARGO", text: line))
            note(.advisories, at: place(passage))
            copy.hold(until: embargo, at: place(passage))
        } else if let bylines = BylineLine.read(line) {
            take(bylines, line: line, from: passage)
        } else if isBehindByline, let last = copy.bylines.indices.last,
            copy.bylines[last].role == nil,
            BylineLine.isTitle(line)
        {
            copy.bylines[last].role = line
        } else {
            return false
        }
        passages.remove(at: at)
        return true
    }

    private mutating func cutLeadingAdvisory(_ at: Int, unless isLater: Bool) {
        guard !isLater, let text = passages[at].paragraph,
            let leading = AdvisoryLine.leading(text.string)
        else { return }
        take(leading.line, from: passages[at])
        let rest = text.part(from: leading.end, to: text.string.utf8.count).trimmed
        passages[at].block = .paragraph(rest)
    }

    mutating func take(_ line: AdvisoryLine, from passage: Passage) {
        copy.advisories.append(line.advisory)
        note(.advisories, at: place(passage))
        if let change = line.change { note(change, words: line.advisory.text, at: place(passage)) }
    }

    /// Adds bylines not stated already, and keeps the words of the line.
    mutating func take(_ bylines: [Byline], line: String, from passage: Passage) {
        for byline in bylines {
            let name = byline.name.lowercased()
            if let known = copy.bylines.firstIndex(where: { $0.name.lowercased() == name }) {
                let stated = copy.bylines[known]
                copy.bylines[known].role = stated.role ?? byline.role
                copy.bylines[known].mastheadCode = stated.mastheadCode ?? byline.mastheadCode
            } else {
                copy.bylines.append(byline)
            }
        }
        let read = "the line reads “\(line)”"
        guard let origin = copy.origins[.bylines] else {
            return note(.bylines, at: place(passage), because: read)
        }
        let reasons = [origin.reason, read + " (\(place(passage)))"].compactMap(\.self)
        copy.origins[.bylines]?.reason = reasons.joined(separator: "; ")
    }

    /// Moves the dateline from the paragraph to its field; a paragraph of nothing else goes.
    private mutating func takeDateline(_ at: Int, ordinary: Int) -> Bool {
        guard let text = passages[at].paragraph,
            let found = DatelineReader.read(text.string),
            found.isSigned || ordinary == 0, agrees(found.dateline)
        else { return false }
        let stood = place(passages[at])
        let rest = text.part(from: found.end, to: text.string.utf8.count).trimmed
        if rest.string.isEmpty {
            guard passages.count > 1 else { return false }
            passages.remove(at: at)
        } else {
            passages[at].block = .paragraph(rest)
        }
        if let stated = copy.dateline, stated.asWritten != found.dateline.asWritten {
            copy.extras.append(Extra(name: "stated dateline", value: stated.asWritten))
        }
        copy.dateline = found.dateline
        copy.origins[.dateline] = Origin(stood)
        return true
    }

    /// Whether the text's dateline is the one the format stated, with more in it.
    private func agrees(_ dateline: Dateline) -> Bool {
        guard let stated = copy.dateline else { return true }
        if dateline.asWritten == stated.asWritten { return true }
        if stated.place == nil { return true }
        guard let place = stated.place?.lowercased(), let found = dateline.place?.lowercased()
        else {
            return false
        }
        return found.hasPrefix(place) || place.hasPrefix(found)
    }
}
