import News

/// The first characters of a text, blanks and dashes of every kind made one: where a dateline stands.
struct Opening {
    /// No dateline is longer.
    static let maximumLength = 180

    let scalars: [Unicode.Scalar]
    /// The UTF-8 offset of each character in the text, and of the end.
    let offsets: [Int]

    init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        var offsets = [0]
        for scalar in text.unicodeScalars.prefix(Self.maximumLength) {
            scalars.append(scalar.isBlank ? " " : scalar)
            offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
        }
        self.scalars = scalars
        self.offsets = offsets
    }

    var count: Int { scalars.count }

    /// The character at a place, a zero character past the end.
    subscript(at: Int) -> Unicode.Scalar { at >= 0 && at < scalars.count ? scalars[at] : "\0" }

    /// The first place from `at` on that holds no blank.
    func skipBlanks(_ at: Int) -> Int {
        var at = at
        while self[at] == " " { at += 1 }
        return at
    }

    /// The words between two places, without blanks at the ends.
    func words(_ range: Range<Int>) -> String {
        let part = scalars[range.clamped(to: 0..<count)]
        var view = String.UnicodeScalarView()
        view.append(contentsOf: part.drop { $0 == " " })
        while view.last == " " { view.removeLast() }
        return String(view)
    }

    /// The next place of a character, before `limit`.
    func find(_ character: Unicode.Scalar, from at: Int, before limit: Int) -> Int? {
        guard at < min(limit, count) else { return nil }
        return scalars[at..<min(limit, count)].firstIndex(of: character)
    }

    /// The place after the dash, colon or point-dash that ends a dateline at `at`; nil for none.
    func separator(at start: Int) -> Int? {
        var at = skipBlanks(start)
        if self[at] == ".", self[at + 1].isDash || self[at + 1] == " " && self[at + 2].isDash {
            at = skipBlanks(at + 1)
        }
        if self[at] == ":" || self[at] == "=" || self[at] == "_" {
            let end = at + 1
            return self[end] == " " || end == count ? skipBlanks(end) : nil
        }
        guard self[at].isDash else { return nil }
        while self[at].isDash { at += 1 }
        return skipBlanks(at)
    }

    /// Whether a sentence can begin here: a capital, a digit, a quotation mark or the end.
    func beginsSentence(at start: Int) -> Bool {
        guard start < count else { return true }
        let scalar = self[start]
        return scalar.beginsName || scalar.isDigit
            || "\"'“‘„«‹(`¿¡[€$£".unicodeScalars.contains(scalar)
    }
}
