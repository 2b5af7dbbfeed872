package import News

extension Archive {
    /// All sources but the removed ones, by id.
    package func sources() throws -> [Source] { try read { try SourceTable.all(in: $0) } }

    /// The removed sources, by id: their copy is still here.
    package func removedSources() throws -> [Source] {
        try read { try SourceTable.all(removed: true, in: $0) }
    }

    /// A source, also when it was removed: its copy is still here.
    package func source(_ id: SourceID) throws -> Source? {
        try read { try SourceTable.one(id, in: $0) }
    }

    /// Adds a source, or changes the one with its id.
    package func add(_ source: Source) throws { try write { try SourceTable.put(source, in: $0) } }

    /// Takes a source off the list; what it sent stays.
    package func remove(_ id: SourceID) throws {
        try write { try SourceTable.remove(id, in: $0) }
    }

    /// What the last fetch of the source left; an empty state before the first.
    package func fetchState(of id: SourceID) throws -> FetchState {
        try read { try FetchStateTable.one(id, in: $0) ?? FetchState() }
    }

    /// Keeps what a fetch left for the next one.
    package func setFetchState(_ state: FetchState, of id: SourceID) throws {
        try write { database in
            try SourceTable.note(id, in: database)
            try FetchStateTable.put(state, of: id, in: database)
        }
    }

    /// Keeps what a fetch left, unless the source has got another address meanwhile: the old one's
    /// validators say nothing of it.
    package func setFetchState(_ state: FetchState, ofVisitTo source: Source) throws {
        try write { database in
            let now = try SourceTable.note(source.id, in: database)
            guard now.address == source.address else { return }
            try FetchStateTable.put(state, of: source.id, in: database)
        }
    }
}
