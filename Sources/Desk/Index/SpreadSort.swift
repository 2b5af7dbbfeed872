/// Sorts numbers whose high bits are spread evenly, as hashes are: dealt into as many heaps as there
/// are numbers, they are nearly in order.
enum SpreadSort {
    static func sort<Number: FixedWidthInteger & UnsignedInteger>(_ numbers: inout [Number]) {
        guard numbers.count > fewest else { return numbers.sort() }
        let shift = Number.bitWidth - (Int.bitWidth - (numbers.count / 2).leadingZeroBitCount)
        var ends = [Int32](repeating: 0, count: 1 << (Number.bitWidth - shift))
        for number in numbers { ends[Int(truncatingIfNeeded: number >> Number(shift))] += 1 }
        for heap in ends.indices.dropFirst() { ends[heap] += ends[heap - 1] }
        let dealt = [Number](unsafeUninitializedCapacity: numbers.count) { room, made in
            for number in numbers.reversed() {
                let heap = Int(truncatingIfNeeded: number >> Number(shift))
                ends[heap] -= 1
                room.initializeElement(at: Int(ends[heap]), to: number)
            }
            made = numbers.count
        }
        numbers = dealt
        numbers.withUnsafeMutableBufferPointer { settle($0) }
    }

    /// So few are sorted as fast without dealing.
    private static let fewest = 16

    /// Moves each number down to where it belongs; it is never far.
    private static func settle<Number: Comparable>(_ numbers: UnsafeMutableBufferPointer<Number>) {
        for at in 1..<numbers.count {
            let number = numbers[at]
            var place = at
            while place > 0, numbers[place - 1] > number {
                numbers[place] = numbers[place - 1]
                place -= 1
            }
            numbers[place] = number
        }
    }
}
