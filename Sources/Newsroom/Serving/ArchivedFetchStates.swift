import Ingest
import News
import Store

/// Fetch states as the archive keeps them.
struct ArchivedFetchStates: FetchStates {
    let archive: ArchiveThread

    func state(of source: SourceID) async throws -> FetchState {
        try await archive.run { try $0.fetchState(of: source) }
    }

    func keep(_ state: FetchState, of source: Source) async throws {
        try await archive.run { try $0.setFetchState(state, ofVisitTo: source) }
    }
}
