import Foundation

/// The lines of a file or of standard input, read as they come.
struct LineReader: Sequence, IteratorProtocol {
    /// A line longer than this ends the reading: it is no line of any list or of NDJSON.
    static let longestLine = 64 << 20

    /// Why the lines ended before the file did.
    private(set) var failure: FileBytesError?
    private let file: OpenFile
    private let longest: Int
    private var chunk: [UInt8]
    private var at = 0

    /// - Parameter path: `-` is standard input.
    init(_ path: String) throws(FileBytesError) {
        try self.init(OpenFile(path))
    }

    /// - Parameter head: what was read of the file already.
    init(_ file: OpenFile, after head: [UInt8] = [], longest: Int = Self.longestLine) {
        self.file = file
        self.longest = longest
        chunk = head
    }

    /// Whether the next line is still to be read from the file.
    var mustWait: Bool { lineEnd == nil }

    /// Whether there may be nothing to read yet: no line is at hand and none is sent.
    var mayStall: Bool { mustWait && !file.hasMore }

    /// Where the line that is being read ends, if that was read from the file already.
    private var lineEnd: Int? {
        chunk.withUnsafeBytes { bytes in
            guard at < bytes.count, let base = bytes.baseAddress,
                let found = memchr(base + at, 0x0A, bytes.count - at)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    mutating func next() -> String? {
        nextBytes().map { String(decoding: $0, as: UTF8.self) }
    }

    /// The next line without its end; nil at the end of the file, and after ``failure``.
    mutating func nextBytes() -> [UInt8]? {
        do throws(FileBytesError) {
            return try readLine()
        } catch {
            failure = error
            return nil
        }
    }

    /// The lines at hand with their ends, at least one; nil at the end of the file, and after ``failure``.
    mutating func nextBlock() -> [UInt8]? {
        do throws(FileBytesError) {
            return try readBlock()
        } catch {
            failure = error
            return nil
        }
    }

    private mutating func readBlock() throws(FileBytesError) -> [UInt8]? {
        var block: [UInt8] = []
        while failure == nil {
            let end = chunk[at...].lastIndex(of: 0x0A).map { $0 + 1 } ?? chunk.count
            block += chunk[at..<end]
            let isWhole = end > at && chunk[end - 1] == 0x0A
            at = end
            if isWhole { return block }
            guard block.count <= longest else { throw .longLine(file.path, limit: longest) }
            chunk = try file.read(atMost: 64 << 10)
            at = 0
            if chunk.isEmpty { return block.isEmpty ? nil : block }
        }
        return nil
    }

    private mutating func readLine() throws(FileBytesError) -> [UInt8]? {
        var line: [UInt8] = []
        while failure == nil {
            if let end = lineEnd {
                line += chunk[at..<end]
                at = end + 1
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                return line
            }
            line += chunk[at...]
            guard line.count <= longest else { throw .longLine(file.path, limit: longest) }
            chunk = try file.read(atMost: 64 << 10)
            at = 0
            if chunk.isEmpty { return line.isEmpty ? nil : line }
        }
        return nil
    }
}
