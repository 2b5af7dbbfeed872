import Testing

@testable import Desk

@Suite struct SelectionTests {
    @Test(arguments: [1, 2, 17, 64, 70, 300], [0, 1, 12, 40, 64, 400])
    func `the lowest come first and in order`(count: Int, wanted: Int) {
        for spread in [3, 50, 1_000_003] as [UInt64] {
            let numbers = (0..<UInt64(count)).map { ($0 &* 2_654_435_761 &+ 11) % spread }
            var found = numbers
            Selection.putFirst(wanted, of: &found)
            #expect(Array(found.prefix(wanted)) == Array(numbers.sorted().prefix(wanted)))
            #expect(found.sorted() == numbers.sorted())
        }
    }
}
