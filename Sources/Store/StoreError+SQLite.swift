import GRDB

extension StoreError {
    /// What SQLite's error means for the archive at `path`.
    init(_ error: DatabaseError, at path: String) {
        let reason = Self.line(error.message ?? error.resultCode.description)
        switch error.resultCode {
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .notWritable(path: path)
        case .SQLITE_NOTADB: self = .notAnArchive(path: path)
        case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .damaged(path: path, reason: reason)
        case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: reason)
        default: self = .failed(path: path, reason: reason)
        }
    }

    /// The work's result, SQLite's errors told in the archive's own words.
    static func told<Result>(at path: String, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw StoreError(error, at: path)
        }
    }

    /// The same for work that waits.
    static func told<Result>(
        at path: String, _ work: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await work()
        } catch let error as DatabaseError {
            throw StoreError(error, at: path)
        }
    }

    private static func line(_ message: String) -> String {
        message.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
