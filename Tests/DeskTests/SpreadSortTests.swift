import Testing

@testable import Desk

@Suite struct SpreadSortTests {
    @Test(arguments: [0, 1, 2, 15, 16, 17, 31, 32, 33, 64, 65, 350, 1_000])
    func `numbers come out as the standard library sorts them`(count: Int) {
        var hashes = (0..<count).map { Hashing.mix(UInt64($0 / 2)) }
        var short = hashes.map { UInt32(truncatingIfNeeded: $0 >> 32) }
        let (sorted, sortedShort) = (hashes.sorted(), short.sorted())
        SpreadSort.sort(&hashes)
        SpreadSort.sort(&short)
        #expect(hashes == sorted)
        #expect(short == sortedShort)
    }

    @Test func `numbers that are not spread are sorted all the same`() {
        var numbers = (0..<500).map { UInt64(499 - $0) }
        SpreadSort.sort(&numbers)
        #expect(numbers == Array(0..<500))
    }
}
