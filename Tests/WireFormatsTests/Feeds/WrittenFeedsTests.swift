import Foundation
import News
import Testing

@testable import WireFormats

/// Feeds written into `$WRITTEN_FEEDS` for `Benchmarks/feeds-peers`, with what other readers are to find.
@Suite struct WrittenFeedsTests {
    private static let folder = ProcessInfo.processInfo.environment["WRITTEN_FEEDS"]

    private struct Item: Encodable {
        var id: String?
        var title: String
        var link: String?
        var published: String?
        var updated: String?
        var authors: [String]
        var categories: [String]
        var enclosures: [String]
        var summary: String
        var text: String
    }

    private struct Feed: Encodable {
        var title: String?
        var link: String?
        var items: [Item]
    }

    @Test(.enabled(if: folder != nil), arguments: 0..<40)
    func `feeds are written for others to read`(seed: Int) throws {
        let folder = URL(filePath: try #require(Self.folder))
        var samples = FeedSamples(seed: UInt64(1000 + seed))
        let head = samples.head()
        let copies = (0..<4).map { samples.copy($0) }
        for format in FeedWriter.Format.allCases {
            let bytes = FeedWriter.document(
                of: copies, in: head, as: format, written: Instant(seconds: 1_741_083_330))
            try Data(bytes).write(to: folder.appending(path: "\(seed).\(format.rawValue)"))
        }
        let items = copies.filter { $0.standing == .usable }.map { copy in
            Item(
                id: copy.providerID, title: copy.headline, link: copy.link,
                published: copy.published?.instant?.description,
                updated: copy.updated?.instant?.description, authors: copy.bylines.map(\.name),
                categories: copy.subjects.compactMap { $0.code ?? $0.name },
                enclosures: copy.media.filter { $0.role == .enclosure }.map(\.address),
                summary: copy.standfirst.plainText, text: copy.body.plainText)
        }
        let feed = Feed(title: head.title, link: head.link, items: items)
        try JSONEncoder().encode(feed).write(to: folder.appending(path: "\(seed).expected"))
    }
}
