package import News

/// Where the state of each source's fetches is kept; the archive is one.
package protocol FetchStates: Sendable {
    /// The state kept last; a fresh one for a source never fetched.
    func state(of source: SourceID) async throws -> FetchState
    /// Keeps what a visit left, unless the source has got another address since.
    func keep(_ state: FetchState, of source: Source) async throws
}
