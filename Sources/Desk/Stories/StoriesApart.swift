import News

/// Pairs of stories an editor took apart: they are never merged again, whatever joins them.
struct StoriesApart: Sendable {
    private struct Pair: Hashable {
        var one: StoryID
        var other: StoryID

        init(_ one: StoryID, _ other: StoryID) {
            (self.one, self.other) = one < other ? (one, other) : (other, one)
        }
    }

    /// In the order they were taken apart.
    private var pairs: [Pair] = []
    private var known: Set<Pair> = []

    /// Pairs remembered; the oldest are forgotten first.
    static let limit = 10_000

    func holds(_ one: StoryID, _ other: StoryID) -> Bool {
        !pairs.isEmpty && known.contains(Pair(one, other))
    }

    mutating func add(_ one: StoryID, _ other: StoryID) {
        let pair = Pair(one, other)
        guard one != other, known.insert(pair).inserted else { return }
        pairs.append(pair)
        if pairs.count > Self.limit { known.remove(pairs.removeFirst()) }
    }

    mutating func remove(_ one: StoryID, _ other: StoryID) {
        let pair = Pair(one, other)
        if known.remove(pair) != nil { pairs.removeAll { $0 == pair } }
    }

    /// What one story was kept apart from, the story it became part of is kept apart from.
    mutating func rename(_ from: StoryID, to: StoryID) {
        let touched = pairs.filter { $0.one == from || $0.other == from }
        for pair in touched {
            remove(pair.one, pair.other)
            add(to, pair.one == from ? pair.other : pair.one)
        }
    }

    func write(to writer: inout StateWriter) {
        writer.put(UInt32(pairs.count))
        for pair in pairs {
            writer.put(pair.one.text)
            writer.put(pair.other.text)
        }
    }

    mutating func read(_ reader: inout StateReader) throws(SnapshotFault) {
        for _ in 0..<(try reader.count(ofAtLeast: 8)) {
            let one = StoryID(try reader.text())
            add(one, StoryID(try reader.text()))
        }
    }
}
