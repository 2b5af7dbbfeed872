import Markup

extension InlineText {
    /// Adds a text node's words.
    mutating func append(_ text: [UInt8], _ node: HTMLNode) {
        let wasEmpty = words.isEmpty
        text.withUnsafeBufferPointer { append($0, from: Int(node.start), to: Int(node.end)) }
        if wasEmpty, !words.isEmpty { self.node = Int(node.parent) }
    }

    /// Adds the words of a part of some text.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        _ = append(text, from: start, to: end, isMarkup: false)
    }

    /// Adds the words up to the next tag or reference; where it stands, or the end.
    mutating func append(markup text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        append(text, from: start, to: text.count, isMarkup: true)
    }

    @inline(__always)
    private mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, isMarkup: Bool
    ) -> Int {
        var index = start
        while index < end {
            let byte = text[index]
            if byte <= 0x20 {
                gap = .space
                index += 1
                continue
            }
            if isMarkup, byte == 0x3C || byte == 0x26 { break }
            if byte >= 0xC2, let length = blank(text, index, end) {
                index += length
                continue
            }
            settle()
            index = addRun(text, from: index, to: end, isMarkup: isMarkup)
            if words.last == 0x20 {
                words.keep(words.count - 1)
                gap = .space
            }
        }
        return index
    }

    /// Adds words that can be taken as they stand, each parted from the next by one space; where
    /// they end.
    @inline(__always)
    private mutating func addRun(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, isMarkup: Bool
    ) -> Int {
        guard let from = text.baseAddress else { return start }
        let to = words.room(for: end - start + 16)
        to[0] = text[start]
        var index = start + 1
        while index < end {
            if index &+ 16 <= text.count {
                let sixteen = SixteenBytes(at: from + index)
                let usual = Self.firstOdd(sixteen, from + index, isMarkup: isMarkup)
                sixteen.store(at: to + (index &- start))
                index &+= min(usual, end &- index)
                if usual == 16 { continue }
                if index == end { break }
            }
            guard Self.standsInRun(text, index, end, isMarkup: isMarkup) else { break }
            to[index &- start] = text[index]
            index += 1
        }
        words.filled(index - start)
        return index
    }

    /// The first of the sixteen bytes that stand at `start` that may end a run of words.
    @inline(__always)
    private static func firstOdd(
        _ sixteen: SixteenBytes, _ start: UnsafePointer<UInt8>, isMarkup: Bool
    ) -> Int {
        let before = SixteenBytes(at: start - 1)
        // Bytes beyond ASCII show, so what would be right for ASCII alone is.
        var odd = sixteen.bytes | sixteen.areBelowAmongASCII(0x20)
        odd |= sixteen.areAmongASCII(0x20, like: before)
        if isMarkup { odd |= sixteen.areAmongASCII(0x3C) | sixteen.areAmongASCII(0x26) }
        let first = SixteenBytes.first(odd)
        guard first < 16, start[first] >= 0x80 else { return first }
        return firstOddBeyondASCII(sixteen, after: before, isMarkup: isMarkup)
    }

    @inline(__always)
    private static func firstOddBeyondASCII(
        _ sixteen: SixteenBytes, after before: SixteenBytes, isMarkup: Bool
    ) -> Int {
        var odd = sixteen.areBelow(0x20) | sixteen.are(0x20) & before.are(0x20)
        if isMarkup { odd |= sixteen.are(0x3C) | sixteen.are(0x26) }
        return SixteenBytes.first(odd | sixteen.mayBeBlank)
    }

    /// Whether a byte in a run of words belongs to it.
    @inline(__always)
    private static func standsInRun(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, isMarkup: Bool
    ) -> Bool {
        let byte = text[index]
        if byte <= 0x20 { return byte == 0x20 && text[index - 1] != 0x20 }
        if isMarkup, byte == 0x3C || byte == 0x26 { return false }
        return byte < 0xC2 || blankLength(text, index, end) == nil
    }

    /// Adds one character that a reference stood for.
    mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0...0x20, 0x2000...0x200A, 0x2028, 0x2029, 0x3000: gap = .space
        case 0xA0: gap = gap == .none ? .noBreak : .space
        case 0xAD, 0x200B, 0x2060, 0xFEFF: break
        case 0x21..<0x80:
            settle()
            words.append(UInt8(truncatingIfNeeded: scalar.value))
        default:
            settle()
            words.append(scalar)
        }
    }

    /// The length of the white space of many bytes that stands here; it is noted, not added.
    private mutating func blank(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
    ) -> Int? {
        guard let found = Self.blankLength(text, index, end) else { return nil }
        switch found.gap {
        case .none: break
        case .noBreak: gap = gap == .none ? .noBreak : .space
        case .space: gap = .space
        }
        return found.length
    }

    private static func blankLength(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
    ) -> (length: Int, gap: Gap)? {
        guard index + 1 < end else { return nil }
        if text[index] == 0xC2 {
            if text[index + 1] == 0xA0 { return (2, .noBreak) }
            return text[index + 1] == 0xAD ? (2, .none) : nil
        }
        guard index + 2 < end else { return nil }
        switch (text[index], text[index + 1], text[index + 2]) {
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, .none)
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE3, 0x80, 0x80):
            return (3, .space)
        default: return nil
        }
    }
}
