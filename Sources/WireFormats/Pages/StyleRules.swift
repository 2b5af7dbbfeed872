/// What the rules of a `style` attribute do to its element.
enum StyleRules {
    /// Whether they keep the element from being shown: white space and case aside.
    static func hide(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in style.indices {
            switch style[index] | 0x20 {
            case UInt8(ascii: "d") where has("display:none", in: style, at: index): return true
            case UInt8(ascii: "v") where has("visibility:hidden", in: style, at: index):
                return true
            default: continue
            }
        }
        return false
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
