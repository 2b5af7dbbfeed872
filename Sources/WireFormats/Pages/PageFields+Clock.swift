import Markup
import News

/// The zone of a time that is stated in UTC, by the clock the page shows.
extension PageFields {
    /// Elements looked at for a shown time.
    private static let mostLooked = 60
    /// No clock on Earth is further from UTC, in minutes.
    static let widestOffset: Int64 = 14 * 60
    /// Half a day behind UTC nobody lives: the time shown is on a clock of twelve hours.
    private static let halfDay: Int64 = -12 * 60

    /// The same moment with the zone of the time the page shows its readers beside the headline.
    func onShownClock(_ found: Finding<StatedTime>) -> Finding<StatedTime> {
        guard found.value.offsetMinutes == 0, found.value.asWritten.utf8.count > 11,
            let instant = found.value.instant
        else { return found }
        let stated = instant.milliseconds / 60_000
        for text in shownTimes() {
            guard let shown = StatedDate(text), shown.hasTime, shown.offsetMinutes == nil else {
                continue
            }
            let offset = shown.seconds / 60 - stated
            guard offset != 0, offset % 30 == 0, abs(offset) <= Self.widestOffset,
                offset != Self.halfDay
            else { continue }
            var time = found.value
            time.offsetMinutes = Int(offset)
            return Finding(
                value: time, place: found.place, reason: "its zone by the time shown: \(text)")
        }
        return found
    }

    /// Short texts with figures in elements named as dates, and under `time`, in page order.
    private func shownTimes() -> [String] {
        var found: [String] = []
        var looked = 0
        for index in outline.order where looked < Self.mostLooked {
            let node = Int(index)
            let element = document.nodes[node]
            guard element.kind == .element,
                element.name == .time || !outline.clues[node].isDisjoint(with: [.date, .author])
            else { continue }
            looked += 1
            let text = document.foldedText(of: node)
            // A date and a time of day have five figures or more.
            guard (10..<90).contains(text.utf8.count),
                text.utf8.count(where: { $0 &- 0x30 < 10 }) > 4
            else { continue }
            found.append(text)
        }
        return found
    }
}
