/// Reads whole files and standard input, never more than a limit.
package enum FileBytes {
    /// The bytes of the file at `path`, or of standard input for `-`.
    package static func read(_ path: String, limit: Int) throws(FileBytesError) -> [UInt8] {
        try OpenFile(path).all(limit: limit)
    }
}

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
