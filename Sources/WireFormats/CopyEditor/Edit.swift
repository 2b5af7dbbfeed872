import News

/// One copy on the copy editor's table: its paragraphs, each with the place it stood in.
struct Edit {
    /// A block and its number in the text as delivered, counted from 1.
    struct Passage {
        var number: Int
        var block: Block

        /// The words of a plain paragraph; nil for every other block.
        var paragraph: Text? {
            if case .paragraph(let text) = block { return text }
            return nil
        }
    }

    var copy: Copy
    var passages: [Passage] { didSet { isEdited = true } }
    /// Whether any passage was touched.
    private var isEdited = false
    /// Whether the text edited is the standfirst, for want of a body.
    private let isStandfirst: Bool

    init(_ copy: Copy) {
        self.copy = copy
        isStandfirst = copy.body.isEmpty
        passages = copy.text.enumerated().map { Passage(number: $0.offset + 1, block: $0.element) }
    }

    /// The copy with the text as edited.
    var finished: Copy {
        guard isEdited else { return copy }
        var finished = copy
        let blocks = passages.map(\.block)
        if isStandfirst { finished.standfirst = blocks } else { finished.body = blocks }
        return finished
    }

    /// Where a passage stood, for `origins`.
    func place(_ passage: Passage) -> String {
        "\(isStandfirst ? "standfirst" : "body"), paragraph \(passage.number)"
    }

    /// Keeps the first origin of a field; a format's own word is never overwritten.
    mutating func note(_ field: Copy.Field, at place: String, because reason: String? = nil) {
        if copy.origins[field] == nil { copy.origins[field] = Origin(place, because: reason) }
    }

    /// Takes the agency's word for what this copy does, unless a weightier word was read before.
    mutating func note(_ kind: StatedChange.Kind, words: String, at place: String) {
        if let known = copy.statedChange {
            guard copy.origins[.statedChange]?.reason == Self.ownWord,
                Self.weight(of: kind) > Self.weight(of: known.kind)
            else { return }
        }
        copy.statedChange = StatedChange(kind, words: words)
        copy.origins[.statedChange] = Origin(place, because: Self.ownWord)
    }

    private static let ownWord = "the text says so"

    private static func weight(of kind: StatedChange.Kind) -> Int {
        switch kind {
        case .withdrawal: 8
        case .correction: 7
        case .hold: 6
        case .release: 5
        case .refile: 4
        case .repeated: 3
        case .writeThrough: 2
        case .update: 1
        }
    }
}
