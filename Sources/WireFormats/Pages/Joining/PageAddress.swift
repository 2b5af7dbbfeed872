/// Addresses of pages, as far as joining pages needs to compare them.
enum PageAddress {
    /// An address without what makes no other page of it: scheme, fragment, the last slash, and
    /// capitals in the host.
    static func comparable(_ address: String) -> String {
        var bytes = Array(address.utf8)
        if let mark = bytes.firstIndex(of: UInt8(ascii: "#")) { bytes.removeSubrange(mark...) }
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
            bytes[colon...].starts(with: "://".utf8)
        {
            bytes.removeSubrange(...(colon + 2))
        }
        let host = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
        for place in 0..<host where (0x41...0x5A).contains(bytes[place]) { bytes[place] |= 0x20 }
        if bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether two addresses differ in a page's number alone: `…/ferries` and `…/ferries?page=2`,
    /// `…/ferries-2.html` and `…/ferries-3.html`.
    static func differInNumber(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        var start = zip(one, other).prefix { $0 == $1 }.count
        while start > 0, isDigit(one[start - 1]) { start -= 1 }
        var end = zip(one[start...].reversed(), other[start...].reversed()).prefix { $0 == $1 }
            .count
        while end > 0, isDigit(one[one.count - end]) { end -= 1 }
        let rests = (one[start..<one.count - end], other[start..<other.count - end])
        return isNumber(rests.0) && isNumber(rests.1) && rests.0 != rests.1
    }

    /// Nothing, or a page's number of at most three figures with the word and signs before it.
    private static func isNumber(_ rest: ArraySlice<UInt8>) -> Bool {
        guard !rest.isEmpty else { return true }
        let word = rest.prefix { !isDigit($0) }
        let number = rest.dropFirst(word.count)
        guard (1...3).contains(number.count), number.allSatisfy(isDigit) else { return false }
        let letters = word.filter { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        let signs = word.count - letters.count
        return signs <= 3 && words.contains(String(decoding: letters, as: UTF8.self).lowercased())
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The words sites number pages with.
    private static let words: Set<String> = [
        "", "p", "pg", "page", "pagenum", "part", "seite", "sida", "side", "pagina", "página",
        "strona", "sivu",
    ]
}
