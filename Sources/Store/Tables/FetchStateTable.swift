import GRDB
import News

/// What the last fetch of each source left for the next one.
enum FetchStateTable {
    static let definition = """
        CREATE TABLE fetch_state (
            source TEXT PRIMARY KEY REFERENCES source (id),
            etag TEXT,
            last_modified TEXT,
            body_digest TEXT,
            last_fetch INTEGER,
            next_fetch INTEGER,
            failures INTEGER NOT NULL CHECK (failures >= 0),
            last_error TEXT
        ) STRICT, WITHOUT ROWID;
        """

    static func put(_ state: FetchState, of source: SourceID, in database: Database) throws {
        try database.run(
            """
            INSERT OR REPLACE INTO fetch_state (source, etag, last_modified, body_digest, last_fetch,
                next_fetch, failures, last_error)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                source.text, state.etag, state.lastModified, state.bodyDigest,
                state.lastFetch?.milliseconds, state.nextFetch?.milliseconds,
                max(0, state.failures), state.lastError,
            ])
    }

    static func one(_ source: SourceID, in database: Database) throws -> FetchState? {
        try database.row(
            """
            SELECT etag, last_modified, body_digest, last_fetch, next_fetch, failures, last_error
            FROM fetch_state WHERE source = ?
            """, [source.text]
        ).map(FetchState.init(row:))
    }
}

extension FetchState {
    fileprivate init(row: Row) {
        self.init()
        etag = row[0]
        lastModified = row[1]
        bodyDigest = row[2]
        lastFetch = (row[3] as Int64?).map(Instant.init(milliseconds:))
        nextFetch = (row[4] as Int64?).map(Instant.init(milliseconds:))
        failures = row[5]
        lastError = row[6]
    }
}
