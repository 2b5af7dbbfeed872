/// The words of one text: folded, in order, at most as many as asked for.
struct Words {
    private(set) var list: [Word] = []
    /// The folded words, one space between two.
    private(set) var folded: [UInt8] = []
    /// Whether the text was longer than was read.
    private(set) var isCut = false

    private var opensSentence = true

    init() {}

    init(_ text: String, byteLimit: Int) {
        var text = text
        let folding = Folding.standard
        text.withUTF8 { bytes in
            list.reserveCapacity(min(bytes.count, byteLimit) / 6 + 4)
            folded.reserveCapacity(min(bytes.count, byteLimit) + 4)
            isCut = bytes.count > byteLimit
            read(bytes, to: min(bytes.count, byteLimit), folding)
        }
    }

    /// The words' hashes in order, as one number.
    var digest: UInt64 {
        list.reduce(Hashing.seed) { Hashing.mix($0, UInt64($1.hash)) }
    }

    /// Longer words and runs of words are cut when they are quoted.
    private static let quoted = 160

    /// A word as it stands in the text it was read from, cut if it is very long.
    static func written(_ range: Range<Int32>, in text: String) -> String {
        let bytes = text.utf8
        guard
            let from = bytes.index(
                bytes.startIndex, offsetBy: Int(range.lowerBound), limitedBy: bytes.endIndex),
            let to = bytes.index(
                from, offsetBy: range.count, limitedBy: bytes.endIndex)
        else { return "" }
        return Phrase.cut(String(text[from..<to]), to: quoted)
    }

    /// Whether nearly every word begins with a capital, as in headlines of American papers.
    var isTitleCase: Bool {
        let long = list.filter { $0.folded.count >= 4 }
        return long.count { $0.traits.contains(.capital) } * 4 > long.count * 3
    }

    /// The words before a closing ` | The Evening Mail` or ` - The Evening Mail`, else all of them.
    func withoutOutlet(_ text: String) -> Words {
        var text = text
        guard let mark = text.withUTF8(Self.lastMark) else { return self }
        let kept = list.count { Int($0.written.lowerBound) < mark }
        let cut = list.count - kept
        guard kept >= 4, cut >= 1, cut <= 4, kept > cut else { return self }
        var words = Words()
        words.list = Array(list.prefix(kept))
        words.folded = Array(folded.prefix(Int(list[kept - 1].folded.upperBound)))
        return words
    }

    /// Where the last bar or dash between spaces stands.
    private static func lastMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var at = bytes.count - 2
        while at > 3 {
            defer { at -= 1 }
            guard bytes[at + 1] == 0x20 else { continue }
            let isPlain = bytes[at] == 0x7C || bytes[at] == 0x2D
            if isPlain, bytes[at - 1] == 0x20 { return at }
            let isDash = bytes[at - 2] == 0xE2 && bytes[at - 1] == 0x80
            if isDash, bytes[at] == 0x93 || bytes[at] == 0x94, bytes[at - 3] == 0x20 { return at }
        }
        return nil
    }

    private mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, to end: Int, _ folding: Folding
    ) {
        var word = Open()
        var place = 0
        while place < end {
            let byte = bytes[place]
            if Self.isLetter(byte) {
                place = readLetters(from: place, to: end, bytes, &word)
                continue
            }
            if byte < 0x80 {
                readASCII(byte, at: place, bytes, &word)
                place += 1
                continue
            }
            let (scalar, length) = Self.decode(bytes, at: place)
            readOther(scalar, at: place, length, bytes, folding, &word)
            place += length
        }
        close(&word, at: min(place, bytes.count))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Takes a run of plain letters at once; gives the place behind it.
    private mutating func readLetters(
        from start: Int, to end: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ word: inout Open
    ) -> Int {
        if word.isIdeographs { close(&word, at: start) }
        if !word.isOpen { open(&word, at: start, isCapital: bytes[start] & 0x20 == 0) }
        var place = start
        while place < end, Self.isLetter(bytes[place]) {
            folded.append(bytes[place] | 0x20)
            if bytes[place] & 0x20 == 0 { word.capitals += 1 }
            place += 1
        }
        word.letters += place - start
        return place
    }

    private mutating func readASCII(
        _ byte: UInt8, at place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ word: inout Open
    ) {
        switch byte {
        case 0x30...0x39:
            add(byte, at: place, isCapital: false, &word)
            word.digits += 1
        case 0x2E, 0x2C:
            if goesOn(after: byte, at: place, bytes, word) { return }
            close(&word, at: place)
            if byte == 0x2E { opensSentence = true }
        case 0x0A, 0x21, 0x3F:
            close(&word, at: place)
            opensSentence = true
        default: close(&word, at: place)
        }
    }

    /// Whether a full stop or comma stands inside a word: `1.5`, `1,000`, `U.S.`
    private mutating func goesOn(
        after byte: UInt8, at place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ word: Open
    ) -> Bool {
        guard word.isOpen, place + 1 < bytes.count else { return false }
        let next = bytes[place + 1]
        let digitFollows = next >= 0x30 && next <= 0x39
        if word.digits > 0, digitFollows, word.digits == word.letters {
            if byte == 0x2E { folded.append(0x2E) }
            return true
        }
        let letterFollows = next >= 0x41 && next <= 0x5A
        return byte == 0x2E && letterFollows && word.letters <= 3
            && word.capitals == word.letters && word.digits == 0
            && (word.letters == 1 || bytes[place - 2] == 0x2E)
    }

    private mutating func readOther(
        _ scalar: UInt32, at place: Int, _ length: Int, _ bytes: UnsafeBufferPointer<UInt8>,
        _ folding: Folding, _ word: inout Open
    ) {
        switch folding.fold(scalar) {
        case .letters(var packed, let isCapital):
            add(UInt8(truncatingIfNeeded: packed), at: place, isCapital: isCapital, &word)
            packed >>= 8
            while packed != 0 {
                folded.append(UInt8(truncatingIfNeeded: packed))
                packed >>= 8
            }
        case .dropped: break
        case .separator:
            close(&word, at: place)
            if scalar == 0x3002 || scalar == 0x61F || scalar == 0x6D4 { opensSentence = true }
        case .kept: addKept(bytes, at: place, length, &word)
        case .ideograph: addIdeograph(bytes, at: place, length, &word)
        }
    }

    private mutating func add(
        _ byte: UInt8, at place: Int, isCapital: Bool, _ word: inout Open
    ) {
        if word.isIdeographs { close(&word, at: place) }
        if !word.isOpen { open(&word, at: place, isCapital: isCapital) }
        folded.append(byte)
        word.letters += 1
        if isCapital { word.capitals += 1 }
    }

    private mutating func addKept(
        _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ length: Int, _ word: inout Open
    ) {
        add(bytes[place], at: place, isCapital: false, &word)
        for offset in 1..<max(1, length) { folded.append(bytes[place + offset]) }
    }

    /// Ideographs become words of two: each with the one before it.
    private mutating func addIdeograph(
        _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ length: Int, _ word: inout Open
    ) {
        if word.isOpen, !word.isIdeographs { close(&word, at: place) }
        if word.isOpen, word.letters == 2 {
            let last = word.lastIdeograph
            close(&word, at: place)
            open(&word, at: last.lowerBound, isCapital: false)
            for at in last { folded.append(bytes[at]) }
            word.letters = 1
        }
        if !word.isOpen { open(&word, at: place, isCapital: false) }
        word.isIdeographs = true
        word.lastIdeograph = place..<(place + length)
        for offset in 0..<length { folded.append(bytes[place + offset]) }
        word.letters += 1
    }

    private mutating func open(_ word: inout Open, at place: Int, isCapital: Bool) {
        if !folded.isEmpty { folded.append(0x20) }
        word = Open()
        word.isOpen = true
        word.from = place
        word.foldedFrom = folded.count
        word.startsCapital = isCapital
    }

    private mutating func close(_ word: inout Open, at place: Int) {
        guard word.isOpen else { return }
        var hash = Hashing.seed
        for at in word.foldedFrom..<folded.count { hash = Hashing.add(folded[at], to: hash) }
        list.append(
            Word(
                hash: Hashing.short(hash), written: Int32(word.from)..<Int32(place),
                folded: Int32(word.foldedFrom)..<Int32(folded.count), traits: traits(of: word)))
        opensSentence = false
        word = Open()
    }

    private func traits(of word: Open) -> Word.Traits {
        var traits: Word.Traits = []
        if word.startsCapital { traits.insert(.capital) }
        if word.capitals == word.letters, word.letters > 1 { traits.insert(.allCapitals) }
        if word.digits > 0 { traits.insert(.number) }
        if word.isIdeographs { traits.insert(.ideographs) }
        if opensSentence { traits.insert(.opensSentence) }
        return traits
    }

    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> (UInt32, Int) {
        let lead = bytes[place]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        guard length > 1, place + length <= bytes.count else { return (0, 1) }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[place + offset] & 0x3F) }
        return (scalar, length)
    }

    /// A word that is still being read.
    private struct Open {
        var isOpen = false
        var isIdeographs = false
        var startsCapital = false
        var from = 0
        var foldedFrom = 0
        var letters = 0
        var capitals = 0
        var digits = 0
        var lastIdeograph = 0..<0
    }
}
