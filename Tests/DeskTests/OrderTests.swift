import Desk
import News
import Testing

/// Versions, carried copies and a kill of one text come to the same, whatever order they come in.
@Suite struct OrderTests {
    /// Two versions of one source, two outlets that carry it, and a kill of its id.
    private static var family: [Desk.Item] {
        var items = (1...2).map { version in
            var item = Sample.item(
                "v\(version)", "Harbour bridge closed", body: Sample.body + " Take \(version).")
            (item.providerID, item.version) = ("urn:x:bridge", "\(version)")
            return item
        }
        items += ["north", "south"].map {
            Sample.item("c-\($0)", "Harbour bridge closed", body: Sample.body, source: $0)
        }
        var kill = Sample.item("kill", "Harbour bridge closed")
        (kill.providerID, kill.version, kill.standing) = ("urn:x:bridge", "2", .canceled)
        return items + [kill]
    }

    private static func permutations<Element>(_ elements: [Element]) -> [[Element]] {
        guard let first = elements.first else { return [[]] }
        return permutations(Array(elements.dropFirst())).flatMap { rest in
            (0...rest.count).map { Array(rest[..<$0]) + [first] + Array(rest[$0...]) }
        }
    }

    @Test func `every order ends in one story with all of its text withdrawn`() {
        for order in Self.permutations(Self.family) {
            var desk = Desk()
            var withdrawn: Set<CopyID> = []
            var stories: Set<StoryID> = []
            for (place, item) in order.enumerated() {
                var item = item
                item.received = item.received.advanced(bySeconds: Int64(place) * 60)
                let filing = desk.file(item)
                withdrawn.formUnion(filing.withdraws)
                if item.id != "kill" { stories.insert(filing.ruling.story) }
                for merge in filing.merges where stories.remove(merge.from) != nil {
                    stories.insert(merge.into)
                }
            }
            let names = order.map(\.id.text).joined(separator: " ")
            #expect(withdrawn == ["v1", "v2", "c-north", "c-south"], "\(names)")
            #expect(stories.count == 1, "\(names)")
        }
    }
}
