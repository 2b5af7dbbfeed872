import Ingest
import News
import Store

/// Fetch states as the archive keeps them.
struct ArchivedFetchStates: FetchStates {
    let archive: Archive

    func state(of source: SourceID) async throws -> FetchState {
        try archive.fetchState(of: source)
    }

    func keep(_ state: FetchState, of source: SourceID) async throws {
        try archive.setFetchState(state, of: source)
    }
}
