import Markup
import News

/// The day a page shows its readers, where it states none for machines.
extension PageFields {
    /// Longer text is a sentence that may name any day.
    private static let longestText = 90

    /// Names under which some sites state the day of the delivery.
    private static let looseNames: Set<String> = [
        "meta date", "meta dc.date", "meta dcterms.date", "meta last-modified-date",
    ]

    /// The day the page shows, or its address or picture names, where it states none for machines.
    func shownTime(under headline: String?) -> Finding<StatedTime>? {
        if let titled = publishedInTitle() { return titled }
        if let best = shownDays(headline: headline).best(address: addressDay) {
            // A page that states when it was changed may show no day of its own.
            let isItsOwn = best.points > ShownDay.fewestOwn || updated() == nil
            return isItsOwn ? finding(best.day) : nil
        }
        return publishedInAnyTime() ?? publishedInAddress() ?? publishedInPicture()
    }

    private func finding(_ day: ShownDay) -> Finding<StatedTime> {
        let time = StatedTime(
            instant: Instant(
                milliseconds: day.date.seconds * 1000 + Int64(day.date.milliseconds)),
            offsetMinutes: day.date.offsetMinutes, asWritten: day.written)
        return Finding(
            value: time, place: day.signs.isTime ? "time" : "text",
            reason: "of the days shown, the one that reads most like the article's")
    }

    /// The first `time` element after the headline that states a day, whatever box it stands in.
    private func publishedInAnyTime() -> Finding<StatedTime>? {
        let heading = firstHeading
        for mention in evidence.times where mention.node > heading && mention.text.holdsYear {
            if let time = time(mention.text) {
                return Finding(value: time, place: "time", reason: "the first after the headline")
            }
        }
        return nil
    }

    /// The time on the day the page shows beside its headline, where it states UTC and its readers'
    /// clock is on another day, or states a day under a name that some sites give to the delivery.
    func onShownDay(
        _ found: Finding<StatedTime>, _ headline: String?
    ) -> Finding<StatedTime>? {
        let isLoose = Self.looseNames.contains(found.place)
        let isUTC = found.value.offsetMinutes == 0 && found.value.asWritten.utf8.count > 11
        guard isLoose || isUTC, let stated = found.value.instant,
            let best = shownDays(headline: headline).best(address: addressDay),
            best.points >= ShownDay.ownPoints, !best.day.signs.isUpdated
        else { return nil }
        let clock = Int64(found.value.offsetMinutes ?? 0) * 60_000
        let days = best.day.day - (stated.milliseconds + clock) / 86_400_000
        if isUTC, abs(days) == 1 { return moved(found, by: days, to: best.day) }
        guard isLoose, days < 0 else { return nil }
        var day = finding(best.day)
        day.reason = "shown beside the headline, earlier than \(found.place)"
        return day
    }

    /// The same moment with the zone nearest to UTC in which it is the day shown.
    private func moved(
        _ found: Finding<StatedTime>, by days: Int64, to shown: ShownDay
    ) -> Finding<StatedTime>? {
        guard let instant = found.value.instant else { return nil }
        let hour = instant.milliseconds / 3_600_000 % 24
        var offset = days > 0 ? (24 - hour) * 60 : -(hour + 1) * 60
        if shown.date.hasTime {
            let isSame = abs(shown.date.seconds - instant.milliseconds / 1000) < 60
            guard isSame, let stated = shown.date.offsetMinutes else { return nil }
            offset = Int64(stated)
        }
        guard abs(offset) <= Self.widestOffset else { return nil }
        var time = found.value
        time.offsetMinutes = Int(offset)
        return Finding(
            value: time, place: found.place, reason: "on the day shown: \(shown.written)")
    }

    /// The moment a short text with a day and its year names.
    func shortDate(in text: String) -> StatedTime? {
        // A year has four figures, a day one more.
        guard text.utf8.count < Self.longestText, text.utf8.count(where: { $0 &- 0x30 < 10 }) > 4,
            text.holdsYear
        else { return nil }
        return time(text)
    }

    /// The days the page shows around its headline.
    func shownDays(headline: String?) -> ShownDays {
        let stated = headline.flatMap { words in
            evidence.headings.first { $0.text == words && !outline.isDropped[$0.node] }?.node
        }
        return ShownDays(
            document, outline, root: root, heading: stated ?? firstHeading, isDayFirst: isDayFirst,
            pages: [address, evidence.canonical].compactMap(\.self).map(PageAddress.comparable))
    }

    /// Whether the page's readers write the day before the month: all but Americans do.
    private var isDayFirst: Bool {
        if let host = (address ?? evidence.canonical)?.split(separator: "/").dropFirst().first,
            Self.dayFirstCountries.contains(where: { host.hasSuffix($0) })
        {
            return true
        }
        guard let language = language()?.value.lowercased() else { return false }
        let parts = language.split(separator: "-")
        return parts.first != "en"
            || parts.dropFirst().contains { part in
                Self.dayFirstCountries.contains { $0.dropFirst() == (part == "gb" ? "uk" : part) }
            }
    }

    /// Countries of English pages that write the day first.
    private static let dayFirstCountries = [".uk", ".au", ".nz", ".ie", ".in", ".za"]

    private var firstHeading: Int {
        evidence.headings.first { document.nodes[$0.node].name == .h1 }?.node ?? 0
    }
}

extension String {
    /// Whether four digits that can be a year of the web stand in the text.
    fileprivate var holdsYear: Bool {
        let bytes = Array(utf8)
        return bytes.indices.dropLast(3).contains { at in
            let isCentury =
                (bytes[at] == 0x32 && bytes[at + 1] == 0x30)
                || (bytes[at] == 0x31 && bytes[at + 1] == 0x39)
            return isCentury && bytes[at + 2] &- 0x30 < 10 && bytes[at + 3] &- 0x30 < 10
        }
    }
}
