import Foundation

/// The lines of a file or of standard input, read as they come.
struct LineReader: Sequence, IteratorProtocol {
    /// A line longer than this ends the reading: it is no line of any list or of NDJSON.
    static let longestLine = 64 << 20

    private let file: OpenFile
    private var chunk: [UInt8] = []
    private var at = 0

    /// - Parameter path: `-` is standard input.
    init(_ path: String) throws(FileBytesError) {
        file = try OpenFile(path)
    }

    /// Whether the next line is still to be read from the file.
    var mustWait: Bool { chunk[at...].firstIndex(of: UInt8(ascii: "\n")) == nil }

    mutating func next() -> String? {
        nextBytes().map { String(decoding: $0, as: UTF8.self) }
    }

    /// The next line without its end; nil at the end of the file.
    mutating func nextBytes() -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            if let end = chunk[at...].firstIndex(of: UInt8(ascii: "\n")) {
                line += chunk[at..<end]
                at = end + 1
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                return line
            }
            line += chunk[at...]
            guard line.count <= Self.longestLine else { return nil }
            chunk = file.read()
            at = 0
            if chunk.isEmpty { return line.isEmpty ? nil : line }
        }
    }
}

/// A file that is closed when nobody reads it any more.
private final class OpenFile {
    private let descriptor: Int32

    init(_ path: String) throws(FileBytesError) {
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .unreadable(path, why: String(cString: strerror(errno)))
        }
    }

    /// The next bytes; none at the end.
    func read() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
            var got = -1
            repeat {
                got = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            } while got < 0 && errno == EINTR
            count = Swift.max(got, 0)
        }
    }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }
}
