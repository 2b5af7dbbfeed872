/// A row of signs in the making: numbers cut to the bounds of a sign.
struct SignRow {
    private(set) var signs: [Int16] = []

    init(expecting count: Int = 0) { signs.reserveCapacity(count) }

    mutating func add(_ number: Int) { signs.append(Int16(clamping: number)) }

    mutating func add(_ isSo: Bool) { signs.append(isSo ? 1 : 0) }

    /// A part in percent of a whole.
    mutating func add(_ part: Int, of whole: Int) { add(whole > 0 ? part * 100 / whole : 0) }
}
