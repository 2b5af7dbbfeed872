import Ingest
import News
import Testing

@Suite struct HandedInTests {
    @Test func `names are in the order of their moments, whatever was handed in`() {
        let moments: [Int64] = [-1, 9, 10, 999_999_999_999, 1_795_000_000_000, 1_795_000_000_001]
        for bytes in [Array("one".utf8), Array("two".utf8)] {
            let names = moments.map { HandedIn.name(of: bytes, at: Instant(milliseconds: $0)) }
            #expect(names == names.sorted())
        }
        let moment = Instant(seconds: 1_795_000_000)
        let names = ["one", "two"].map { HandedIn.name(of: Array($0.utf8), at: moment) }
        #expect(names[0] != names[1])
    }
}
