/// Why a file's bytes are not to be had.
package enum FileBytesError: Error, Hashable, Sendable, CustomStringConvertible {
    case unreadable(String, why: String)
    case tooLarge(String, limit: Int)
    case longLine(String, limit: Int)

    package var description: String {
        switch self {
        case .unreadable(let path, let why): "cannot read \(path): \(why)"
        case .tooLarge(let path, let limit):
            "\(path) has more than \(limit) bytes (ingest.maxBytes)"
        case .longLine(let path, let limit): "\(path) has a line of more than \(limit) bytes"
        }
    }
}
