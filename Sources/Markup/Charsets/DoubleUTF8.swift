/// Text that was encoded as UTF-8, taken for windows-1252 and encoded once more: `Ã©` for `é`.
enum DoubleUTF8 {
    /// Fewer doubled characters prove nothing.
    static let evidence = 3

    /// The text as it was before it was encoded the second time; nil unless every run of characters
    /// above ASCII is doubled. Text in which one `é` stands alone, or any Greek, is left as it is.
    static func undone(_ bytes: [UInt8]) -> [UInt8]? {
        bytes.withUnsafeBufferPointer { bytes in
            guard isDoubled(bytes) else { return nil }
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count)
            var at = 0
            while at < bytes.count {
                if bytes[at] < 0x80 {
                    out.append(bytes[at])
                    at += 1
                } else {
                    let end = runEnd(bytes, at)
                    out.append(contentsOf: single(bytes, at..<end) ?? [])
                    at = end
                }
            }
            return out
        }
    }

    private static func isDoubled(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var found = 0
        var at = 0
        while let start = bytes[at...].firstIndex(where: { $0 >= 0x80 }) {
            at = runEnd(bytes, start)
            guard let single = single(bytes, start..<at) else { return false }
            found += single.count { $0 >= 0xC0 }
        }
        return found >= evidence
    }

    private static func runEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        bytes[start...].firstIndex { $0 < 0x80 } ?? bytes.count
    }

    /// The bytes of windows-1252 that a run stands for, if they are UTF-8 themselves.
    private static func single(
        _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>
    ) -> [UInt8]? {
        var out: [UInt8] = []
        var at = run.lowerBound
        while at < run.upperBound {
            let length = utf8SequenceLength(bytes, at: at)
            guard length > 0, let byte = windows1252Byte(scalar(bytes, at, length)) else {
                return nil
            }
            out.append(byte)
            at += length
        }
        return isUTF8(out) ? out : nil
    }

    private static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int
    ) -> UInt32 {
        var value = UInt32(bytes[at]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
        return value
    }

    /// Whether bytes, all above ASCII, are whole characters; no-break spaces doubled count.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var at = 0
            while at < bytes.count {
                let length = utf8SequenceLength(bytes, at: at)
                if length == 0 { return false }
                at += length
            }
            return at > 0
        }
    }
}
