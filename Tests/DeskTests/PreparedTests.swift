import News
import Testing

@testable import Desk

/// What an item says by itself can be found out ahead, on any thread and in any order.
@Suite struct PreparedTests {
    @Test(arguments: [1, 2, 4])
    func `prepared by any number of workers, items are ruled on as one by one`(
        workers: Int
    ) async {
        let items = InventedStream.items(300)
        let prepared = await withTaskGroup(of: [(Int, Desk.Prepared)].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    stride(from: worker, to: items.count, by: workers).reversed().map {
                        ($0, Desk.Prepared(items[$0], under: Rules()))
                    }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        var (one, other) = (Desk(), Desk())
        for (item, ready) in zip(items, prepared) {
            #expect(one.file(item) == other.file(ready))
        }
        #expect(one.activeItems == 300)
        #expect(one.snapshot() == other.snapshot())
    }

    @Test func `when an item came may be told when it is filed`() {
        var (one, other) = (Desk(), Desk())
        for item in InventedStream.items(40) {
            var undated = item
            undated.published = nil
            var late = undated
            late.received = Instant(seconds: 0)
            var prepared = Desk.Prepared(late, under: Rules())
            prepared.received = undated.received
            #expect(prepared.published == nil)
            #expect(one.file(undated) == other.file(prepared))
        }
        #expect(one.snapshot() == other.snapshot())
    }
}
