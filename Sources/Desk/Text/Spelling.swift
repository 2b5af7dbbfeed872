/// How far two folded words are apart in spelling.
enum Spelling {
    /// Whether one may be a slip for the other: `suualii`, `suaalii`.
    static func isNear(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        let longer = max(one.count, other.count)
        guard one.first == other.first, min(one.count, other.count) >= 4, longer <= 24,
            longer - min(one.count, other.count) <= 2
        else { return false }
        return distance(one, other) <= (longer >= 6 ? 2 : 1)
    }

    /// Letters to change, add, drop or swap with their neighbour.
    private static func distance(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
        let width = other.count + 1
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: width * (one.count + 1)) {
            table in
            for column in 0..<width { table[column] = Int32(column) }
            for row in 1...max(1, one.count) {
                table[row * width] = Int32(row)
                for column in 1..<max(1, width) {
                    fill(table, row, column, width, one, other)
                }
            }
            return Int(table[one.count * width + other.count])
        }
    }

    @inline(__always)
    private static func fill(
        _ table: UnsafeMutableBufferPointer<Int32>, _ row: Int, _ column: Int, _ width: Int,
        _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>
    ) {
        let (here, there) = (one.startIndex + row - 1, other.startIndex + column - 1)
        let at = row * width + column
        let isSame = one[here] == other[there]
        var least = min(
            table[at - width - 1] + (isSame ? 0 : 1), table[at - width] + 1, table[at - 1] + 1)
        if row > 1, column > 1, one[here] == other[there - 1], one[here - 1] == other[there] {
            least = min(least, table[at - 2 * width - 2] + 1)
        }
        table[at] = least
    }
}
