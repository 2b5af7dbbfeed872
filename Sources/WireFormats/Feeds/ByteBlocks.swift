/// Looks at many bytes at a time: without a branch between them, the compiler takes sixteen together.
enum ByteBlocks {
    private static let size = 16

    /// Whether one of the first `count` bytes is what is looked for; `isFound` says so of the byte at a
    /// place, 1 or 0, and may be asked about a place twice.
    @inline(__always)
    static func contain(_ count: Int, _ isFound: (Int) -> UInt8) -> Bool {
        guard count >= size else {
            for at in 0..<count where isFound(at) > 0 { return true }
            return false
        }
        var start = 0
        while true {
            var found: UInt8 = 0
            for offset in 0..<size { found |= isFound(start &+ offset) }
            if found > 0 { return true }
            if start + size >= count { return false }
            // The last block overlaps the one before it.
            start = min(start + size, count - size)
        }
    }
}
