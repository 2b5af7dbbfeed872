/// A line's words as bytes: lower case, letters and digits, one space between words.
struct PlainWords: Hashable {
    let bytes: [UInt8]
    let count: Int

    init(_ text: String) {
        var text = text
        let folding = text.withUTF8 { PlainWordsFolding($0) }
        bytes = folding.bytes
        count = folding.count
    }

    /// Whether two lines say the same: equal words, or one begins with most of the other.
    func reads(like other: PlainWords) -> Bool {
        if bytes.isEmpty || other.bytes.isEmpty { return false }
        if bytes == other.bytes { return true }
        let (short, long) = count < other.count ? (self, other) : (other, self)
        return short.count >= 3 && short.count * 5 >= long.count * 3
            && long.bytes.starts(with: short.bytes)
    }

    /// Whether the line ends with all the words of a shorter one.
    func ends(with other: PlainWords) -> Bool {
        guard other.count >= 3, other.count < count else { return false }
        return bytes.suffix(other.bytes.count + 1).elementsEqual([0x20] + other.bytes)
    }

    /// Whether the line begins with all the words of a shorter one.
    func begins(with other: PlainWords) -> Bool {
        guard other.bytes.count < bytes.count else { return bytes == other.bytes }
        return bytes.starts(with: other.bytes) && bytes[other.bytes.count] == 0x20
    }

    /// Numbers for the words, in their order.
    var numbers: [Int] {
        var found: [Int] = []
        found.reserveCapacity(count)
        var hash = 5381
        for byte in bytes {
            if byte == 0x20 {
                found.append(hash)
                hash = 5381
            } else {
                hash = hash &* 33 &+ Int(byte)
            }
        }
        if !bytes.isEmpty { found.append(hash) }
        return found
    }

    /// The share of this line's words that the other has too.
    func share(in other: PlainWords) -> Double {
        let those = Set(other.bytes.split(separator: 0x20))
        let these = bytes.split(separator: 0x20)
        guard !these.isEmpty else { return 0 }
        return Double(these.filter(those.contains).count) / Double(these.count)
    }

    /// Twice the words both lines have, of all their words: 1 for the same words, 0 for none in common.
    func likeness(to other: PlainWords) -> Double {
        var left: [ArraySlice<UInt8>: Int] = [:]
        for word in other.bytes.split(separator: 0x20) { left[word, default: 0] += 1 }
        var both = 0
        for word in bytes.split(separator: 0x20) {
            guard let rest = left[word], rest > 0 else { continue }
            left[word] = rest - 1
            both += 1
        }
        let all = count + other.count
        return all > 0 ? Double(both * 2) / Double(all) : 0
    }
}

extension String {
    /// The words in lower case, letters and digits only.
    var plainWords: [Substring] {
        lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    }

    /// Whether two lines say the same.
    func reads(like other: String) -> Bool { PlainWords(self).reads(like: PlainWords(other)) }

    /// The last place a mark stands at, but not the first byte.
    func range(ofLast mark: String) -> Range<String.Index>? {
        let bytes = Array(utf8)
        let wanted = Array(mark.utf8)
        guard bytes.count > wanted.count else { return nil }
        var start = bytes.count - wanted.count
        while start > 0 {
            if bytes[start..<start + wanted.count].elementsEqual(wanted) {
                let from = utf8.index(utf8.startIndex, offsetBy: start)
                return from..<utf8.index(from, offsetBy: wanted.count)
            }
            start -= 1
        }
        return nil
    }
}
