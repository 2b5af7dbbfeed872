import News

/// The text of a message: headings begin with a caret, marks at the ends of lines say how they are set.
extension ANPAReader {
    mutating func read(text bytes: [UInt8]) {
        let all = words(of: bytes)
        var lines = all.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map(String.init)[...]
        lines = lines.drop { $0.folded.isEmpty }
        if let first = lines.first { readSlug(first, &lines) }
        readHead(&lines)
        copy.body += isTabular ? table(lines) : paragraphs(lines)
        if !copy.body.isEmpty { note(.body, "text") }
    }

    /// `^BC-LT--Argentina-Slug,466<`: the whole slug, with take and length behind it.
    private mutating func readSlug(_ line: String, _ lines: inout ArraySlice<String>) {
        let slug = TypesettingCodes.line(line)
        guard slug.isHeading,
            slug.setting == .left || slug.words.contains("--")
                || slug.words.hasPrefix("BC-")
        else { return }
        lines = lines.dropFirst()
        extra("text/slug", slug.words)
        let parts = slug.words.split(separator: ",").map { String($0).folded }
        if copy.slugline == nil {
            copy.slugline = parts.first
            note(.slugline, "text")
        }
        guard copy.statedChange == nil,
            let take = parts.dropFirst().first(where: { Int($0) == nil }),
            let kind = TakeKey.change(take)
        else { return }
        copy.statedChange = StatedChange(kind, words: take)
        note(.statedChange, "text")
    }

    /// The headings above the text: headline, pictures, notes, summary, byline.
    private mutating func readHead(_ lines: inout ArraySlice<String>) {
        var isBehindByline = false
        while let line = lines.first {
            if line.folded.isEmpty {
                lines = lines.dropFirst()
                continue
            }
            let heading = TypesettingCodes.line(line)
            guard heading.isHeading, !heading.words.isEmpty else { return }
            lines = lines.dropFirst()
            if readNote(heading.words) { continue }
            if let bylines = BylineLine.read(heading.words) {
                copy.bylines += bylines
                copy.origins[.bylines] = Origin(
                    "text", because: "the line reads “\(heading.words)”")
                isBehindByline = true
            } else if heading.setting == .centred, isBehindByline, copy.bylines.last?.role == nil,
                !copy.bylines.isEmpty, !isTabular
            {
                copy.bylines[copy.bylines.count - 1].role = heading.words
            } else if copy.headline.isEmpty {
                copy.headline = heading.words
                note(.headline, "text")
            } else if heading.setting == .centred || isTabular {
                copy.body.append(.crosshead(Text(heading.words)))
            } else {
                copy.standfirst.append(.paragraph(Text(heading.words)))
                note(.standfirst, "text")
            }
        }
    }

    /// Pictures to come, and notes to editors in and out of brackets.
    private mutating func readNote(_ words: String) -> Bool {
        if words.hasPrefix("AP Photo") || words.hasPrefix("AP Graphic")
            || words.hasPrefix("AP Video")
        {
            extra("text/pictures", words)
            return true
        }
        let isEditorsNote = words.hasPrefix("EDITOR'S NOTE") || words.hasPrefix("EDITORS NOTE")
        guard isEditorsNote || AdvisoryLine.read(words) != nil else { return false }
        let note = AdvisoryLine.read(words)
        copy.advisories.append(
            note?.advisory ?? Advisory(role: "EDITOR'S NOTE", text: words))
        self.note(.advisories, "text")
        if copy.statedChange == nil, let kind = note?.change {
            copy.statedChange = StatedChange(kind, words: words)
            self.note(.statedChange, "text")
        }
        return true
    }

    /// Paragraphs begin with an indent or behind an empty line; a line set left ends where it ends.
    private func paragraphs(_ lines: ArraySlice<String>) -> [Block] {
        var blocks: [Block] = []
        var running = RunningText()
        func close() {
            let text = running.take()
            if !text.string.isEmpty { blocks.append(.paragraph(text)) }
        }
        for raw in lines {
            let line = TypesettingCodes.line(raw)
            if line.words.isEmpty || line.isHeading || raw.first == "\t" || raw.hasPrefix("   ") {
                close()
            }
            if line.isHeading, line.setting != .running, !line.words.isEmpty {
                blocks.append(
                    line.setting == .centred
                        ? .crosshead(Text(line.words)) : .paragraph(Text(line.words)))
                continue
            }
            running.append(line.words + " ")
            if line.setting != .running { close() }
        }
        close()
        return blocks
    }

    /// A table's lines as they stand, headings apart.
    private func table(_ lines: ArraySlice<String>) -> [Block] {
        var blocks: [Block] = []
        var rows: [String] = []
        func close() {
            if !rows.isEmpty { blocks.append(.preformatted(rows.joined(separator: "\n"))) }
            rows = []
        }
        for raw in lines {
            let line = TypesettingCodes.line(raw)
            if line.words.isEmpty { continue }
            if line.isHeading {
                close()
                blocks.append(.crosshead(Text(line.words)))
            } else {
                rows.append(line.words)
            }
        }
        close()
        return blocks
    }
}
