package import News

/// What came of one delivery, item by item.
package struct FilingReport: Sendable {
    /// One item and what was ruled on it.
    package struct Item: Sendable, Encodable {
        package var id: CopyID
        package var story: StoryID
        package var kind: Ruling.Kind
        package var of: CopyID?
        package var section: Section
        package var headline: String
        package var because: [String]
        package var changes: [WordChange]
        package var merges: [Merge]
        package var withdraws: [CopyID]
        /// True for an item that was in the archive already; the ruling is the one given then.
        package var seen: Bool
    }

    package var delivery: DeliveryID
    package var outcome: DeliveryOutcome
    package var items: [Item]
}

extension FilingReport.Item {
    init(_ filing: Filing, of copy: Copy, isSeen: Bool = false) {
        let ruling = filing.ruling
        self.init(
            id: ruling.copy, story: ruling.story, kind: ruling.kind, of: ruling.of,
            section: ruling.section, headline: copy.headline, because: ruling.because.map(\.words),
            changes: ruling.changes, merges: filing.merges, withdraws: filing.withdraws,
            seen: isSeen)
    }
}
