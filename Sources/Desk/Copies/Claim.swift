import News

/// What copy says of itself: by its provider's fields, else by the label before its headline.
struct Claim {
    enum Kind {
        case update, correction, repeated, kill
    }

    var kind: Kind
    /// The words that say so.
    var words: String

    static func of(_ item: Desk.Item) -> Claim? {
        if item.standing == .canceled {
            return Claim(kind: .kill, words: item.statedChange?.words ?? "canceled")
        }
        if let stated = item.statedChange, let kind = kind(of: stated.kind) {
            return Claim(kind: kind, words: stated.words)
        }
        return HeadlineLabel(item.headline)?.claim ?? note(in: item.body)
    }

    private static func kind(of stated: StatedChange.Kind) -> Kind? {
        switch stated {
        case .update, .writeThrough: .update
        case .correction, .refile: .correction
        case .repeated: .repeated
        case .withdrawal: .kill
        case .hold, .release: nil
        }
    }

    /// `(Corrects spelling of name)` at the beginning or the end of the text.
    private static func note(in body: String) -> Claim? {
        let bytes = body.utf8
        guard bytes.count > 12, mayHoldNote(body) else { return nil }
        let opening = bytes.prefix(160)
        let closing = bytes.suffix(400)
        for part in [opening, closing] {
            var rest = part
            while let open = rest.firstIndex(of: 0x28) {
                rest = rest[rest.index(after: open)...]
                let note = rest.prefix(while: { $0 != 0x29 }).prefix(200)
                if let kind = kind(ofNote: note) {
                    return Claim(kind: kind, words: String(Substring(note)))
                }
            }
        }
        return nil
    }

    /// Whether a bracket opens near the beginning or the end.
    private static func mayHoldNote(_ body: String) -> Bool {
        var body = body
        return body.withUTF8 { $0.prefix(160).contains(0x28) || $0.suffix(400).contains(0x28) }
    }

    private static func kind(ofNote note: Substring.UTF8View) -> Kind? {
        let words = note.prefix(40).split(separator: 0x20).prefix(2).map { word in
            String(decoding: word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        let isSaid = words.contains { ["corrects", "corrected", "refiles"].contains($0) }
        return isSaid ? .correction : nil
    }
}
