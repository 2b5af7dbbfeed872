/// Two versions of a text side by side, word by word.
public struct Comparison: Hashable, Codable, Sendable {
    /// A run of words: the same in both, or what stands in place of what.
    public enum Piece: Hashable, Codable, Sendable {
        case kept(String)
        case changed(WordChange)
    }

    /// In order; punctuation between words goes with the run before it.
    public var pieces: [Piece]
    /// False when the texts differ by more words than were compared: there is then one change, the whole.
    public var isComplete: Bool

    public init(pieces: [Piece], isComplete: Bool = true) {
        self.pieces = pieces
        self.isComplete = isComplete
    }

    /// Whether the two say the same, capitals and punctuation aside.
    public var isNone: Bool {
        pieces.allSatisfy { if case .kept = $0 { true } else { false } }
    }
}

extension Comparison.Piece {
    private enum Key: CodingKey {
        case kept, from, to
    }

    /// `{"kept": "…"}` or `{"from": "…", "to": "…"}`.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        switch self {
        case .kept(let words): try values.encode(words, forKey: .kept)
        case .changed(let change):
            try values.encode(change.from, forKey: .from)
            try values.encode(change.to, forKey: .to)
        }
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        if let words = try values.decodeIfPresent(String.self, forKey: .kept) {
            self = .kept(words)
            return
        }
        self = .changed(
            WordChange(
                from: try values.decode(String.self, forKey: .from),
                to: try values.decode(String.self, forKey: .to)))
    }
}
