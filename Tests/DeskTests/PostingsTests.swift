import Testing

@testable import Desk

@Suite struct PostingsTests {
    @Test(arguments: [1, 2, 5, 64])
    func `lists say what plain lists would say, as cards come and leave`(limit: Int) {
        var postings = Postings(listLimit: limit)
        var plain: [UInt32: [Int32]] = [:]
        for card in 0..<3_000 as Range<Int32> {
            for step in 0..<4 as Range<UInt32> {
                // Few terms are common and many rare.
                let draw = (UInt32(card) &* 2_654_435_761 &+ step &* 40_503) >> 8
                let term = draw % 5 == 0 ? draw % 7 : draw % 4_001
                postings.add(card, to: term)
                Self.add(card, to: &plain[term, default: []], limit)
            }
            if card % 700 == 699 {
                postings.sweep(before: card - 400)
                for term in plain.keys { plain[term]?.removeAll { $0 < card - 400 } }
            }
        }
        #expect(postings.terms == plain.values.count { !$0.isEmpty })
        for (term, cards) in plain {
            var found: [Int32] = []
            postings.newest(limit, of: term, from: 0) { found += $0 }
            #expect(found == cards)
        }
    }

    /// A full list forgets its older half.
    private static func add(_ card: Int32, to cards: inout [Int32], _ limit: Int) {
        if cards.count >= limit { cards.removeFirst(max(1, cards.count / 2)) }
        cards.append(card)
    }
}
