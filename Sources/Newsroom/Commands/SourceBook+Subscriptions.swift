import Ingest
import News
import Store
import WireFormats

extension SourceBook {
    /// Adds the feeds of a subscription list (OPML), or of a sitemap index, that are not sources yet.
    ///
    /// A source is named after its title, or its host where it has none; a name that is taken gets
    /// a number. What cannot be fetched is named on `errors`.
    ///
    /// - Returns: how many entries were passed over because they have no web address.
    package func subscribe(
        to path: String, interval: Int, to output: StandardOutput, errors: StandardOutput
    ) async throws -> Int {
        try check(interval: interval)
        let bytes = try await list(path)
        let subscriptions = try Reader.read(bytes, hints: Hints()).feed?.subscriptions ?? []
        guard !subscriptions.isEmpty else { throw CommandError.noFeeds(path) }
        try settings.data.make()
        let archive = try settings.openOrMakeArchive()
        let known = try archive.sources()
        var ids = Set(try (known + archive.removedSources()).map(\.id.text))
        var addresses = Set(known.compactMap(\.address))
        var refused = 0
        for subscription in subscriptions {
            guard ["http://", "https://"].contains(where: subscription.address.hasPrefix) else {
                refused += 1
                try errors.print("\(path): not a web address: \(subscription.address)")
                continue
            }
            guard addresses.insert(subscription.address).inserted else { continue }
            let id = SourceName.free(like: Self.title(of: subscription), among: ids)
            ids.insert(id)
            var source = Source(
                id: SourceID(id), name: Self.title(of: subscription),
                address: subscription.address, language: subscription.language,
                interval: interval)
            source.homepage = subscription.homepage
            try archive.add(source)
            try output.print("\(id): \(source.address ?? "") is fetched every \(interval) seconds")
        }
        try output.flush()
        try errors.flush()
        return refused
    }

    /// The list's bytes, from a file, standard input or the web.
    private func list(_ path: String) async throws -> [UInt8] {
        guard ["http://", "https://"].contains(where: path.hasPrefix) else {
            return try FileBytes.read(path, limit: settings.maxBytes)
        }
        return try await Fetcher.with(limits: settings.fetchLimits) {
            try await $0.delivery(from: path, source: DataFolder.inboxSource.id).bytes
        }
    }

    private static func title(of subscription: Subscription) -> String {
        if !subscription.title.isEmpty { return subscription.title }
        let host = subscription.address.split(separator: "/").dropFirst().first ?? ""
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }
}
