import News

/// The words that differ between an earlier and a later text.
struct WordDiff {
    /// One run of words of the earlier text and what stands in its place.
    struct Run {
        var old: Range<Int>
        var new: Range<Int>
    }

    private(set) var runs: [Run] = []
    /// False when the texts differ by more words than the limit; there are then no runs.
    private(set) var isComplete = true

    /// Compares word by word, ignoring case and punctuation; gives up beyond `limit` differences.
    init(_ old: [Word], _ new: [Word], limit: Int) {
        var from = 0
        let shorter = min(old.count, new.count)
        while from < shorter, old[from].hash == new[from].hash { from += 1 }
        var tail = 0
        while tail < shorter - from,
            old[old.count - 1 - tail].hash == new[new.count - 1 - tail].hash
        {
            tail += 1
        }
        let left = old[from..<(old.count - tail)].map(\.hash)
        let right = new[from..<(new.count - tail)].map(\.hash)
        guard let kept = Self.kept(left, right, limit: limit) else {
            isComplete = false
            return
        }
        collect(kept, left.count, right.count, offset: from)
    }

    /// Words of either text that stand in a run.
    var changedWords: Int { runs.reduce(0) { $0 + $1.old.count + $1.new.count } }

    /// The changes as written, at most `limit`, each side cut to a dozen words.
    func changes(_ old: (String, [Word]), _ new: (String, [Word]), limit: Int) -> [WordChange] {
        runs.prefix(limit).map { run in
            WordChange(from: Self.written(run.old, old), to: Self.written(run.new, new))
        }
    }

    private static let writtenWords = 12

    private static func written(_ range: Range<Int>, _ text: (String, [Word])) -> String {
        guard !range.isEmpty else { return "" }
        let first = text.1[range.lowerBound]
        let last = text.1[min(range.upperBound, range.lowerBound + writtenWords) - 1]
        let words = Words.written(
            first.written.lowerBound..<last.written.upperBound, in: text.0)
        return range.count > writtenWords ? words + " …" : words
    }

    private mutating func collect(
        _ kept: [(Int, Int)], _ oldCount: Int, _ newCount: Int, offset: Int
    ) {
        var (old, new) = (0, 0)
        for (here, there) in kept + [(oldCount, newCount)] {
            if here > old || there > new {
                runs.append(
                    Run(
                        old: (old + offset)..<(here + offset),
                        new: (new + offset)..<(there + offset)))
            }
            (old, new) = (here + 1, there + 1)
        }
    }

    /// The pairs of places of words both keep, in order: Myers' greedy search, forward.
    private static func kept(_ old: [UInt32], _ new: [UInt32], limit: Int) -> [(Int, Int)]? {
        if old.isEmpty || new.isEmpty { return old.count + new.count > limit ? nil : [] }
        let most = min(old.count + new.count, limit)
        var furthest = [Int](repeating: 0, count: 2 * most + 3)
        var trace: [[Int]] = []
        for distance in 0...most {
            trace.append(Array(furthest[(most - distance)...(most + 2 + distance)]))
            for diagonal in stride(from: -distance, through: distance, by: 2) {
                let at = most + 1 + diagonal
                let isDown =
                    diagonal == -distance
                    || (diagonal != distance && furthest[at - 1] < furthest[at + 1])
                var here = isDown ? furthest[at + 1] : furthest[at - 1] + 1
                var there = here - diagonal
                while here < old.count, there < new.count, old[here] == new[there] {
                    here += 1
                    there += 1
                }
                furthest[at] = here
                if here >= old.count, there >= new.count {
                    return walkBack(trace, old.count, new.count)
                }
            }
        }
        return nil
    }

    private static func walkBack(
        _ trace: [[Int]], _ oldCount: Int, _ newCount: Int
    ) -> [(Int, Int)] {
        var kept: [(Int, Int)] = []
        var (here, there) = (oldCount, newCount)
        for distance in stride(from: trace.count - 1, through: 0, by: -1) {
            let furthest = trace[distance]
            let diagonal = here - there
            let middle = distance + 1
            let at = middle + diagonal
            let isDown =
                diagonal == -distance
                || (diagonal != distance && furthest[at - 1] < furthest[at + 1])
            let previous = diagonal + (isDown ? 1 : -1)
            let from = distance == 0 ? 0 : furthest[middle + previous]
            let fromThere = distance == 0 ? 0 : from - previous
            while here > from, there > fromThere, here > 0, there > 0 {
                here -= 1
                there -= 1
                kept.append((here, there))
            }
            if distance > 0 { (here, there) = (from, fromThere) }
        }
        return kept.reversed()
    }
}
