import Foundation

/// Reads whole files and standard input, never more than a limit.
package enum FileBytes {
    /// The bytes of the file at `path`, or of standard input for `-`.
    package static func read(_ path: String, limit: Int) throws(FileBytesError) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .unreadable(path, why: String(cString: strerror(errno)))
        }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = Foundation.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path, why: String(cString: strerror(errno))) }
            if count == 0 { return bytes }
            guard bytes.count + count <= limit else { throw .tooLarge(path, limit: limit) }
            bytes.append(contentsOf: chunk[..<count])
        }
    }
}

/// Why a file's bytes are not to be had.
package enum FileBytesError: Error, Hashable, Sendable, CustomStringConvertible {
    case unreadable(String, why: String)
    case tooLarge(String, limit: Int)

    package var description: String {
        switch self {
        case .unreadable(let path, let why): "cannot read \(path): \(why)"
        case .tooLarge(let path, let limit):
            "\(path) has more than \(limit) bytes (ingest.maxBytes)"
        }
    }
}
