import News
import WireFormats

/// The order in which the copies of one delivery go over the desk: oldest first.
enum FilingOrder {
    /// Sorts by the copies' own times where every one has a time; else trusts the document, whose
    /// lists print the newest first.
    static func sort(_ reading: Reading) -> [Copy] {
        let copies = reading.format.printsNewestFirst ? reading.copies.reversed() : reading.copies
        let times = copies.map { ($0.updated ?? $0.published)?.instant }
        guard !times.contains(nil) else { return copies }
        return zip(copies, times).enumerated().sorted { one, other in
            if let first = one.element.1, let second = other.element.1, first != second {
                return first < second
            }
            return one.offset < other.offset
        }.map(\.element.0)
    }
}

extension Format {
    fileprivate var printsNewestFirst: Bool {
        switch self {
        case .rss, .rdf, .atom, .jsonFeed, .newsSitemap, .webPage, .pageText, .cdf, .opml, .hFeed:
            true
        case .ninjs, .newsMLG2, .newsML1, .nitf, .iptc7901, .anpa, .telegraph, .mail, .agencyXML,
            .agencyText:
            false
        }
    }
}
