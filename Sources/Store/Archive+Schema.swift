import GRDB

extension Archive {
    /// Refuses an archive that opening it would change, and leaves it as it is: an older Wiredesk may
    /// be filing into it.
    package static func requireNewestSchema(at path: String) throws {
        let standing: Int? = try StoreError.told(at: path) {
            var configuration = Configuration()
            configuration.readonly = true
            return try DatabaseQueue(path: path, configuration: configuration).read {
                try Migration.standing(of: $0, at: path)
            }
        }
        if let standing, standing < Migration.newest {
            throw StoreError.olderSchema(path: path, found: standing, known: Migration.newest)
        }
    }
}
