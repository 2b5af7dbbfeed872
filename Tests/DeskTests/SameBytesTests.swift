import News
import Testing

@testable import Desk

/// The same items give the same bytes in every run, build and machine.
@Suite struct SameBytesTests {
    private static func digest(
        _ items: [Desk.Item]
    ) -> (rulings: UInt64, state: UInt64, kinds: Set<Ruling.Kind>) {
        var desk = Desk()
        var digest = Hashing.seed
        var kinds: Set<Ruling.Kind> = []
        func take(_ text: String) { digest = Hashing.mix(digest, Hashing.hash(text)) }
        for item in items {
            let filing = desk.file(item)
            let ruling = filing.ruling
            kinds.insert(ruling.kind)
            take("\(ruling.copy) \(ruling.story) \(ruling.kind.rawValue) \(ruling.of?.text ?? "-")")
            take("\(ruling.section.rawValue) \(ruling.thread?.text ?? "-")")
            for change in ruling.changes { take("\(change.from)>\(change.to)") }
            for merge in filing.merges { take("\(merge.from)=\(merge.into)") }
            for copy in filing.withdraws { take(copy.text) }
            for reason in ruling.because { take(reason.words) }
            for term in ruling.evidence?.sharedTerms ?? [] { take("\(term.words) \(term.weight)") }
            take(
                "\(ruling.evidence?.score?.total ?? 0) \(ruling.evidence?.nearestOther?.margin ?? 0)"
            )
        }
        let state = desk.snapshot().reduce(Hashing.seed) { Hashing.add($1, to: $0) }
        return (digest, state, kinds)
    }

    /// Whenever the desk rules otherwise, or keeps its state otherwise, these numbers are new.
    @Test func `an invented stream is ruled on as in every other build`() {
        let found = Self.digest(InventedStream.items(600))
        #expect(found.kinds == Set(Ruling.Kind.allCases))
        #expect(found.rulings == 2_511_848_293_084_383_181)
        #expect(found.state == 6_045_152_432_740_454_061)
    }

    @Test func `rulings and state are the same without reasons`() {
        let items = InventedStream.items(300)
        var (one, other) = (Desk(), Desk())
        for item in items {
            var told = one.file(item)
            let untold = other.file(item, explaining: false)
            #expect(!told.ruling.because.isEmpty)
            #expect(untold.ruling.because.isEmpty && untold.ruling.evidence == Evidence())
            (told.ruling.because, told.ruling.evidence) = ([], Evidence())
            #expect(told == untold)
        }
        #expect(one.snapshot() == other.snapshot())
    }
}
