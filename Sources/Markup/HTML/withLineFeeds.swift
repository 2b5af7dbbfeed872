/// The text with every line end, however it is written, as one line feed (HTML, section 13.2.3.5).
public func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { source in
        guard var mark = firstIndex(of: 0x0D, in: source, from: 0) else { return bytes }
        var lines: [UInt8] = []
        lines.reserveCapacity(source.count)
        var start = 0
        while true {
            lines.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<mark]))
            lines.append(0x0A)
            start = mark + 1
            if start < source.count, source[start] == 0x0A { start += 1 }
            guard let next = firstIndex(of: 0x0D, in: source, from: start) else { break }
            mark = next
        }
        lines.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        return lines
    }
}
