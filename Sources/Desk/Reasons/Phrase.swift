/// Turns figures and texts into the words of a reason.
enum Phrase {
    /// `0.41`
    static func decimal(_ number: Double) -> String {
        let hundredths = Int((abs(number) * 100).rounded())
        let isNegative = number < 0 && hundredths > 0
        guard hundredths < 1_000 else {
            let whole = isNegative ? -hundredths / 100 : hundredths / 100
            return "\(whole).\(hundredths / 10 % 10)\(hundredths % 10)"
        }
        return String(unsafeUninitializedCapacity: 5) { bytes in
            bytes[0] = 0x2D
            let from = isNegative ? 1 : 0
            bytes[from] = 0x30 + UInt8(hundredths / 100)
            bytes[from + 1] = 0x2E
            bytes[from + 2] = 0x30 + UInt8(hundredths / 10 % 10)
            bytes[from + 3] = 0x30 + UInt8(hundredths % 10)
            return from + 4
        }
    }

    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    /// `3 h apart`, `20 min apart`, `2 days apart`.
    static func apart(seconds: Int64) -> String {
        let seconds = abs(seconds)
        switch seconds {
        case ..<60: return "at the same time"
        case ..<5_400: return "\((seconds + 30) / 60) min apart"
        case ..<172_800: return "\((seconds + 1_800) / 3_600) h apart"
        default: return "\((seconds + 43_200) / 86_400) days apart"
        }
    }

    static func overlap(_ overlap: Overlap) -> String {
        if overlap.common > 0, overlap.changed == 0 { return "text in common: all of it" }
        return """
            text in common: \(percent(overlap.ofOlder)) of the earlier, \
            \(percent(overlap.ofNewer)) of the later
            """
    }

    /// The text itself, or its beginning and an ellipsis.
    static func cut(_ text: String, to bytes: Int) -> String {
        let kept = kept(text, to: bytes)
        return kept.utf8.count < text.utf8.count ? kept + "…" : kept
    }

    /// The longest beginning of whole scalars within so many bytes.
    static func kept(_ text: String, to bytes: Int) -> String {
        guard text.utf8.count > bytes else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: bytes)
        while end > text.startIndex, text.utf8[end] & 0xC0 == 0x80 {
            end = text.utf8.index(before: end)
        }
        return String(text[..<end])
    }
}
