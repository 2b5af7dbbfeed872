import News

extension Story {
    /// How much the story weighs for the front: who reports it and how urgently, halved every eight
    /// hours since its last line.
    func weight(at now: Instant) -> Double {
        let urgency = ([lead] + latest).compactMap(\.urgency).min() ?? 5
        let urgent = urgency <= 1 ? 6.0 : urgency <= 3 ? 2.0 : 0.0
        let reports = Double(min(independent, 20)) + 0.5 * Double(min(outlets, 20))
        let set = (lead.picture == nil ? 0.0 : 0.5) + (lead.standfirst.isEmpty ? 0.0 : 0.5)
        let lines = ([lead] + latest).map(\.moment)
        let age = max(0, now.hours(since: lines.max() ?? updated))
        return (reports + urgent + set) * halved(every: 8, hours: age)
    }

    /// Halving by whole steps with a straight line between them: the same on every machine.
    private func halved(every period: Double, hours: Double) -> Double {
        let steps = min(hours / period, 60)
        let whole = steps.rounded(.down)
        return (1 - (steps - whole) / 2) / Double(UInt64(1) << UInt64(whole))
    }
}
