/// Makes the words of a line plain: small letters and figures, one space between words.
struct PlainWordsFolding {
    private(set) var bytes: [UInt8] = []
    private(set) var count = 0
    private var isInWord = false

    /// - Parameter source: text that is good UTF-8.
    init(_ source: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte < 0x80 {
                add(ascii: byte)
                index += 1
            } else {
                index += addScalar(source, at: index)
            }
        }
    }

    @inline(__always)
    private mutating func add(ascii byte: UInt8) {
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        guard lower &- 0x61 < 26 || lower &- 0x30 < 10 else {
            isInWord = false
            return
        }
        beginWord()
        bytes.append(lower)
    }

    @inline(__always)
    private mutating func beginWord() {
        guard !isInWord else { return }
        if !bytes.isEmpty { bytes.append(0x20) }
        count += 1
        isInWord = true
    }

    /// Adds a character of several bytes in small letters, and gives how many bytes it has.
    private mutating func addScalar(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = source[index]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard index + length <= source.count else { return source.count - index }
        let second = source[index + 1]
        switch (lead, second) {
        case (0xC3, 0x80...0x9E) where second != 0x97: add(lead, second + 0x20)
        case (0xD0, 0x80...0x8F): add(0xD1, second + 0x10)
        case (0xD0, 0x90...0x9F): add(0xD0, second + 0x20)
        case (0xD0, 0xA0...0xAF): add(0xD1, second - 0x20)
        case (0xC2, _), (0xC3, _), (0xD0, _), (0xD1, 0x80...0x9F), (0xD6...0xE0, _), (0xE2, 0x80),
            (0xE3...0xE9, _), (0xEB...0xED, _):
            addCaseless(source, from: index, length)
        default: addMapped(source, from: index, length)
        }
        return length
    }

    private mutating func add(_ first: UInt8, _ second: UInt8) {
        beginWord()
        bytes.append(first)
        bytes.append(second)
    }

    /// Adds a character that has no capital, or is none; marks end a word.
    private mutating func addCaseless(
        _ source: UnsafeBufferPointer<UInt8>, from start: Int, _ length: Int
    ) {
        let lead = source[start]
        if lead == 0xC2 || lead == 0xE2 || lead == 0xEF
            || (lead == 0xE3 && source[start + 1] == 0x80)
        {
            isInWord = false
            return
        }
        beginWord()
        for index in start..<start + length { bytes.append(source[index]) }
    }

    private mutating func addMapped(
        _ source: UnsafeBufferPointer<UInt8>, from start: Int, _ length: Int
    ) {
        let character = UnsafeBufferPointer(rebasing: source[start..<start + length])
        var lower = String(decoding: character, as: UTF8.self).lowercased()
        lower.withUTF8 { lower in
            var index = 0
            while index < lower.count {
                let lead = lower[index]
                let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                if lead < 0x80 {
                    add(ascii: lead)
                } else {
                    addCaseless(lower, from: index, length)
                }
                index += length
            }
        }
    }
}
