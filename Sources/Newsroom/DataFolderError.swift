/// Why a data folder cannot be used.
package enum DataFolderError: Error, Hashable, Sendable, CustomStringConvertible {
    case cannotMake(String, why: String)
    case noArchive(String)
    case inUse(String, inbox: String)
    case notEmpty(String)

    package var description: String {
        switch self {
        case .cannotMake(let path, let why): "cannot use the data folder \(path): \(why)"
        case .noArchive(let path):
            "no archive in \(path); file something first (wiredesk ingest) or name another folder with --data"
        case .inUse(let path, let inbox):
            "another wiredesk is filing into \(path); put files into \(inbox) and it will read them"
        case .notEmpty(let path): "\(path) holds an archive already; name an empty folder"
        }
    }
}
