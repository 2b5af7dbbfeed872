extension String {
    /// The words in lower case, letters and digits only.
    var plainWords: [Substring] {
        lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    }

    /// Whether two lines say the same: equal words, or one begins with the other.
    func reads(like other: String) -> Bool {
        let these = plainWords
        let those = other.plainWords
        guard !these.isEmpty, !those.isEmpty else { return false }
        if these == those { return true }
        let (short, long) = these.count < those.count ? (these, those) : (those, these)
        return short.count >= 3 && long.starts(with: short)
    }

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
