import GRDB
package import News

/// The archive as it stands at one moment: what may be shown then, and nothing else.
///
/// All its answers come from one snapshot, so an edition made of several agrees with itself. It is
/// valid inside the call of ``Archive/view(at:_:)`` that made it.
package struct ArchiveView {
    /// The most items one call gives, whatever it is asked for.
    package static let mostItems = 1000

    /// Copy under embargo at this moment is not there.
    package let now: Instant
    /// The primary tag of the language a story's lead is in where it has such a text.
    let language: String
    let database: Database

    func bounded(_ limit: Int) -> Int { min(max(limit, 0), Self.mostItems) }
}

extension Archive {
    /// Reads from a snapshot of the archive, blocking until it is done.
    package func view<Answer>(
        at now: Instant, _ read: (ArchiveView) throws -> Answer
    ) throws -> Answer {
        try self.read { try read(view(of: $0, at: now)) }
    }

    /// Reads from a snapshot of the archive without blocking the caller's thread.
    package func view<Answer: Sendable>(
        at now: Instant, _ read: @escaping @Sendable (ArchiveView) throws -> Answer
    ) async throws -> Answer {
        try await StoreError.told(at: path) {
            try await reading.read { try read(self.view(of: $0, at: now)) }
        }
    }

    private func view(of database: Database, at now: Instant) -> ArchiveView {
        let primary = settings.language.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return ArchiveView(now: now, language: primary, database: database)
    }
}
