/// How much comes in: what is near in time on a quiet wire belongs together more often.
extension Desk {
    /// Follows which cards came lately.
    mutating func keepPace() {
        if began == .max { began = clock }
        recent = max(recent, base)
        let oldest = clock - Int64(rules.paceHours) * 3_600_000
        while Int(recent - base) < cards.count, cards[Int(recent - base)].arrived < oldest {
            recent += 1
        }
    }

    /// What is taken off the threshold: nothing until the wire has been watched for a while.
    var quietRelief: Double {
        let lately = Double(base + Int32(cards.count) - recent)
        let watched = Double(clock - began) / 3_600_000 / Double(max(1, rules.paceHours))
        return rules.quietRelief * min(1, watched)
            * Logarithm.natural(1 + rules.quietItems / (1 + lately))
    }
}
