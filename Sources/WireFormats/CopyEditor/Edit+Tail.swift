import News

/// The conventions that close the text.
extension Edit {
    /// How many of the last paragraphs may hold a sign-off, furniture of a page below it included.
    private static let reach = 6

    /// Reads sign-off, masthead byline, credits, rights and closing notes, last first.
    mutating func readTail() {
        var closing: [String] = []
        var isBottom = true
        var at = passages.count - 1
        while at > 0, passages.count - at <= Self.reach {
            let passage = passages[at]
            if let text = passage.paragraph, takeClosing(text.string, passage, isBottom, &closing) {
                passages.remove(at: at)
            } else {
                isBottom = isBottom && passage.block == .rule
            }
            at -= 1
        }
        cutTrailing(&closing)
        guard !closing.isEmpty else { return }
        let words = closing.reversed().joined(separator: "\n")
        copy.signOff = copy.signOff.map { $0 + "\n" + words } ?? words
    }

    private mutating func takeClosing(
        _ line: String, _ passage: Passage, _ isBottom: Bool, _ closing: inout [String]
    ) -> Bool {
        if SignOff.isUnmistakable(line)
            || isBottom
                && (SignOff.isDesks(line) || EndMark.isOne(line) || isOneDesk(line, passage))
        {
            closing.append(line)
            note(.signOff, at: place(passage))
        } else if let byline = MastheadByline.read(line) {
            take([byline], line: line, from: passage)
        } else if let credits = CreditLine.read(line) {
            closing.append(line)
            note(.signOff, at: place(passage))
            take(credits, line: line, from: passage)
        } else if isBottom, copy.rights == nil, EndMark.isRights(line) {
            copy.rights = line
            note(.rights, at: place(passage))
        } else if isBottom, let advisory = AdvisoryLine.read(line), advisory.isClosing {
            take(advisory, from: passage)
        } else {
            return false
        }
        return true
    }

    private func isOneDesk(_ line: String, _ passage: Passage) -> Bool {
        guard line.utf8.count <= 4,
            let at = passages.lastIndex(where: { $0.number == passage.number }), at > 0
        else {
            return false
        }
        return SignOff.isOneDesk(line, below: passages[at - 1].paragraph?.string)
    }

    /// A sign-off or credit that stands behind the last sentence of the last paragraph.
    private mutating func cutTrailing(_ closing: inout [String]) {
        guard let at = passages.indices.last, let text = passages[at].paragraph else { return }
        if let credit = CreditLine.trailing(text.string) {
            closing.append(credit.words)
            note(.signOff, at: place(passages[at]))
            take(credit.bylines, line: credit.words, from: passages[at])
            passages[at].block = .paragraph(text.part(from: 0, to: credit.from).trimmed)
        } else if let signOff = SignOff.trailing(text.string) {
            closing.append(signOff.words)
            note(.signOff, at: place(passages[at]))
            passages[at].block = .paragraph(text.part(from: 0, to: signOff.from).trimmed)
        }
    }

    /// Takes everything from the notebook on out of the text: it is for editors, not for print.
    mutating func readNotebook() {
        guard passages.count > 1 else { return }
        let start = passages.firstIndex { passage in
            switch passage.block {
            case .paragraph(let text), .crosshead(let text): EndMark.opensNotebook(text.string)
            default: false
            }
        }
        guard let start, start > 0 else { return }
        var kept = Array(passages[..<start])
        while let last = kept.last?.paragraph, Self.isRule(last.string) { kept.removeLast() }
        let closing = passages.last.flatMap(\.paragraph).flatMap { text in
            EndMark.isOne(text.string) ? passages.last : nil
        }
        let notes = passages[start...].dropLast(closing == nil ? 0 : 1)
        guard !kept.isEmpty else { return }
        copy.advisories.append(
            Advisory(role: "Notebook", text: notes.map(\.block).plainText))
        note(.advisories, at: place(passages[start]))
        passages = kept + (closing.map { [$0] } ?? [])
    }
}
