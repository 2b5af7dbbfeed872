/// What the rules of a `style` attribute do to its element.
enum StyleRules {
    /// Whether they keep the element from being shown: white space and case aside.
    static func hide(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < style.count {
            if let eight = EightBytes(style, at: index, before: style.count)?.inSmallLetters {
                let found = eight.are(UInt8(ascii: "d")) | eight.are(UInt8(ascii: "v"))
                index += found == 0 ? 8 : EightBytes.first(found)
                if found == 0 { continue }
            }
            if hides(style, at: index) { return true }
            index += 1
        }
        return false
    }

    private static func hides(_ style: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch style[index] | 0x20 {
        case UInt8(ascii: "d"): has("display:none", in: style, at: index)
        case UInt8(ascii: "v"): has("visibility:hidden", in: style, at: index)
        default: false
        }
    }

    private static func has(
        _ rule: StaticString, in style: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        let wanted = rule.utf8Start
        var matched = 0
        for index in start..<style.count where style[index] > 0x20 {
            let byte = style[index]
            guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == wanted[matched] else { return false }
            matched += 1
            if matched == rule.utf8CodeUnitCount { return true }
        }
        return false
    }
}
