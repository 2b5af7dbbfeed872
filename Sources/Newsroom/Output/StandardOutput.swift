import Foundation
import Synchronization

/// Writes whole lines to a file descriptor, gathered into large writes.
package final class StandardOutput: Sendable {
    /// Lines are gathered up to this many bytes before they are written.
    package static let gather = 64 << 10

    private let descriptor: Int32
    private let waiting = Mutex<[UInt8]>([])

    package init(descriptor: Int32 = STDOUT_FILENO) {
        self.descriptor = descriptor
    }

    /// Adds a line, and the line feed that ends it.
    package func print(_ line: some Sequence<UInt8>) throws(OutputError) {
        try waiting.withLock { bytes throws(OutputError) in
            bytes.append(contentsOf: line)
            bytes.append(UInt8(ascii: "\n"))
            if bytes.count >= Self.gather { try Self.write(&bytes, to: descriptor) }
        }
    }

    /// Adds bytes as they are.
    package func pass(_ bytes: [UInt8]) throws(OutputError) {
        try waiting.withLock { waiting throws(OutputError) in
            waiting += bytes
            if waiting.count >= Self.gather { try Self.write(&waiting, to: descriptor) }
        }
    }

    package func print(_ line: String) throws(OutputError) {
        try print(line.utf8)
    }

    /// Writes one line to standard output at once.
    package static func line(_ words: String) throws(OutputError) {
        let output = StandardOutput()
        try output.print(words)
        try output.flush()
    }

    /// Writes what is still gathered.
    package func flush() throws(OutputError) {
        try waiting.withLock { bytes throws(OutputError) in
            try Self.write(&bytes, to: descriptor)
        }
    }

    private static func write(_ bytes: inout [UInt8], to descriptor: Int32) throws(OutputError) {
        var done = 0
        while done < bytes.count {
            let wrote = bytes.withUnsafeBytes { raw -> Int in
                guard let base = raw.baseAddress else { return 0 }
                return Foundation.write(descriptor, base + done, raw.count - done)
            }
            if wrote < 0, errno == EINTR { continue }
            guard wrote > 0 else { throw OutputError(why: String(cString: strerror(errno))) }
            done += wrote
        }
        bytes.removeAll(keepingCapacity: true)
    }
}
