/// A place in a document as people count it.
public struct TextPlace: Hashable, Sendable {
    /// Counted from 1.
    public let line: Int
    /// In bytes, counted from 1.
    public let column: Int

    /// The place of one byte of a document.
    public init(of offset: Int, in bytes: [UInt8]) {
        var line = 1
        var start = 0
        for at in 0..<min(max(offset, 0), bytes.count) where bytes[at] == 0x0A {
            line += 1
            start = at + 1
        }
        self.line = line
        column = max(offset, 0) - start + 1
    }
}
