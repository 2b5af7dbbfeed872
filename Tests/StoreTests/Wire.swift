import Foundation
import News
import Store

/// Makes invented copy, and files it in an archive in a folder of its own.
struct Wire {
    let folder: URL
    let archive: Archive
    private let owned: TemporaryFolder

    /// The moment the invented wire begins.
    static let start = Instant(seconds: 1_790_000_000)

    init(_ settings: ArchiveSettings = ArchiveSettings()) throws {
        owned = TemporaryFolder()
        folder = owned.url
        archive = try Archive(at: folder.path, settings)
    }

    /// The moment `minutes` into the wire.
    static func minute(_ minutes: Int) -> Instant {
        start.advanced(bySeconds: Int64(minutes) * 60)
    }

    /// Late enough for all invented copy without embargo.
    static let later = minute(100_000)

    static func delivery(
        _ id: String, source: SourceID = "harbour-press", minute: Int = 0,
        bytes: [UInt8] = Array("<rss/>".utf8)
    ) -> Delivery {
        Delivery(
            id: DeliveryID(id), source: source, received: Self.minute(minute),
            address: "https://harbour.example/feed", declaredType: "application/rss+xml",
            bytes: bytes)
    }

    static func copy(_ headline: String, _ paragraphs: [String] = []) -> Copy {
        Copy(headline: headline, body: paragraphs.map { .paragraph(Text($0)) })
    }

    static func ruled(
        _ id: CopyID, _ copy: Copy, _ kind: Ruling.Kind = .new, of: CopyID? = nil,
        story: StoryID? = nil, section: News.Section = .world, merges: [Merge] = [],
        withdraws: [CopyID] = []
    ) -> RuledCopy {
        RuledCopy(
            id: id, copy: copy,
            filing: Filing(
                ruling: Ruling(
                    copy: id, story: story ?? StoryID(id.text), kind: kind, of: of,
                    section: section, because: [Reason(.score, "score .8 of .5")]),
                merges: merges, withdraws: withdraws))
    }

    /// Files one delivery of that minute, its copies in the order given.
    @discardableResult
    func file(
        _ minute: Int, source: SourceID = "harbour-press", _ copies: RuledCopy...
    ) throws -> [CopyID] {
        try archive.file(
            Self.delivery("d\(minute)-\(source)", source: source, minute: minute),
            outcome: DeliveryOutcome(format: "rss", items: copies.count, filed: copies.count),
            filed: copies)
    }

    /// An editor puts copy into a story.
    func rule(moving copies: [CopyID], to story: StoryID) throws {
        try archive.file(
            Self.delivery("ruling-\(story)", source: "inbox", minute: 900),
            outcome: DeliveryOutcome(format: "editors-ruling"), moves: copies, to: story,
            because: [Reason(.editorsWord, "an editor put it here")], merges: [])
    }

    func index() throws {
        while try archive.indexPending() > 0 {}
    }
}
