/// How far two folded words are apart in spelling.
enum Spelling {
    /// Whether one may be a slip for the other: `suualii`, `suaalii`.
    static func isNear(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        let longer = max(one.count, other.count)
        guard one.first == other.first, min(one.count, other.count) >= 4, longer <= 24,
            longer - min(one.count, other.count) <= 2
        else { return false }
        return distance(Array(one), Array(other)) <= (longer >= 6 ? 2 : 1)
    }

    /// Letters to change, add, drop or swap with their neighbour.
    static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var before = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        for row in one.indices {
            var line = [row + 1]
            for column in other.indices {
                let isSame = one[row] == other[column]
                var least = min(
                    last[column] + (isSame ? 0 : 1), last[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, one[row] == other[column - 1],
                    one[row - 1] == other[column]
                {
                    least = min(least, before[column - 1] + 1)
                }
                line.append(least)
            }
            before = last
            last = line
        }
        return last[other.count]
    }
}
