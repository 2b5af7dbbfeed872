/// Makes valid text of bytes that mean to be UTF-8.
///
/// A stray byte between ASCII is read as windows-1252, which is where such bytes come from; a cut
/// sequence becomes U+FFFD; control characters are dropped, and C1 controls read as windows-1252.
enum UTF8Repair {
    static func repaired(
        _ bytes: [UInt8], census: UTF8Census, _ faults: inout FaultList
    ) -> [UInt8] {
        if census.isClean { return bytes }
        return bytes.withUnsafeBufferPointer {
            repaired($0, hasSequences: census.sequences &* 2 >= census.strays, &faults)
        }
    }

    private static func repaired(
        _ bytes: UnsafeBufferPointer<UInt8>, hasSequences: Bool, _ faults: inout FaultList
    ) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 16)
        var at = 0
        while at < bytes.count {
            let end = plainRunEnd(bytes, from: at)
            if end > at { out.append(contentsOf: bytes[at..<end]) }
            at = end
            guard at < bytes.count else { break }
            if bytes[at] < 0x80 {
                faults.add(.controlCharacter, at: out.count)
                at += 1
                continue
            }
            let length = utf8SequenceLength(bytes, at: at)
            if length > 0 {
                appendSequence(bytes, at, length, &out, &faults)
                at += length
                continue
            }
            faults.add(.invalidSequence, at: out.count)
            at = appendStray(bytes, at, hasSequences, &out)
        }
        return out
    }

    private static func appendSequence(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int, _ out: inout [UInt8],
        _ faults: inout FaultList
    ) {
        guard isC1Control(bytes, at: at) else {
            out.append(contentsOf: bytes[at..<at + length])
            return
        }
        faults.add(.controlCharacter, at: out.count)
        appendUTF8(windows1252Scalar(bytes[at + 1]), to: &out)
    }

    /// Repairs the stray byte at `at` and says where reading goes on.
    private static func appendStray(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ hasSequences: Bool, _ out: inout [UInt8]
    ) -> Int {
        let cut = cutSequenceLength(bytes, at)
        let followsSequence = at > 0 && bytes[at - 1] >= 0x80
        if hasSequences && (cut > 1 || followsSequence) {
            appendUTF8(0xFFFD, to: &out)
            return at + cut
        }
        let scalar = windows1252Scalar(bytes[at])
        appendUTF8(scalar < 0xA0 ? 0xFFFD : scalar, to: &out)
        return at + 1
    }

    /// How many bytes look like the start of one sequence that was cut: at least 1.
    private static func cutSequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let wanted =
            switch bytes[at] {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        var length = 1
        while length < wanted, at + length < bytes.count, bytes[at + length] & 0xC0 == 0x80 {
            length += 1
        }
        return length
    }
}

/// Appends one scalar value as UTF-8; what is no scalar value becomes U+FFFD.
@inlinable
public func appendUTF8(_ value: UInt32, to out: inout [UInt8]) {
    switch value {
    case 0..<0x80:
        out.append(UInt8(truncatingIfNeeded: value))
    case 0x80..<0x800:
        out.append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
        out.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    case 0xD800..<0xE000, 0x110000...:
        appendUTF8(0xFFFD, to: &out)
    case 0x800..<0x10000:
        out.append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
        out.append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
        out.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    default:
        out.append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
        out.append(0x80 | UInt8(truncatingIfNeeded: value >> 12 & 0x3F))
        out.append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
        out.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    }
}
