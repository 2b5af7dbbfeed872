import Foundation

/// A file, or standard input, read from its beginning; closed when nobody reads it any more.
final class OpenFile {
    let path: String
    private let descriptor: Int32

    /// - Parameter path: `-` is standard input.
    init(_ path: String) throws(FileBytesError) {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .unreadable(path, why: String(cString: strerror(errno)))
        }
    }

    /// Whether a read gives bytes, or the end, at once.
    var hasMore: Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, 0) != 0
    }

    /// The next bytes; none at the end.
    func read(atMost most: Int = 256 << 10) throws(FileBytesError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            var got = -1
            repeat {
                got = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            } while got < 0 && errno == EINTR
            if got < 0 { failure = errno }
            count = Swift.max(got, 0)
        }
        guard failure == 0 else {
            throw .unreadable(path, why: String(cString: strerror(failure)))
        }
        return bytes
    }

    /// The first line and what was read with it; no more of a long line than says what it is.
    func head() throws(FileBytesError) -> [UInt8] {
        var head = try read()
        while !head.contains(UInt8(ascii: "\n")), head.count < Self.longestHead {
            let more = try read()
            if more.isEmpty { break }
            head += more
        }
        return head
    }

    /// Bytes looked through for the end of the first line.
    static let longestHead = 1 << 20

    /// All that follows `head`, with it; never more than `limit` bytes.
    func all(after head: [UInt8] = [], limit: Int) throws(FileBytesError) -> [UInt8] {
        var bytes = head
        while true {
            guard bytes.count <= limit else { throw .tooLarge(path, limit: limit) }
            let more = try read()
            if more.isEmpty { return bytes }
            bytes += more
        }
    }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }
}
