/// Reads the words of a text: folds their letters, tells where each begins and ends.
struct WordReader {
    private(set) var list: [Word] = []
    /// How many folded bytes were written.
    private(set) var foldedCount = 0

    private let bytes: UnsafeBufferPointer<UInt8>
    private let folded: UnsafeMutableBufferPointer<UInt8>
    private let folding = Folding.standard
    private var opensSentence = true
    private var word = Open()

    /// - Parameter folded: has room for ``foldedLimit(ofBytes:)``.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>,
        expecting words: Int
    ) {
        self.bytes = bytes
        self.folded = folded
        list.reserveCapacity(words)
    }

    /// Two letters of an alphabet become three Latin ones at most, an ideograph stands in two words.
    static func foldedLimit(ofBytes count: Int) -> Int { count * 3 + 16 }

    mutating func read(to end: Int) {
        var place = 0
        while place < end {
            let byte = bytes[place]
            if Self.isLetter(byte) {
                place = readLetters(from: place, to: end)
                continue
            }
            if byte < 0x80 {
                readASCII(byte, at: place)
                place += 1
                continue
            }
            let (scalar, length) = Self.decode(bytes, at: place)
            readOther(scalar, at: place, length)
            place += length
        }
        close(at: min(place, bytes.count))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Takes a run of plain letters at once; gives the place behind it.
    private mutating func readLetters(from start: Int, to end: Int) -> Int {
        if word.isIdeographs { close(at: start) }
        if !word.isOpen { open(at: start, isCapital: bytes[start] & 0x20 == 0) }
        let run = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let room = UnsafeMutableBufferPointer(rebasing: folded[foldedCount...])
        var (count, hash, small) = (0, word.hash, 0)
        while count < run.count {
            let byte = run[count]
            let letter = byte | 0x20
            guard letter &- 0x61 < 26 else { break }
            room[count] = letter
            hash = Hashing.add(letter, to: hash)
            small &+= Int(byte >> 5 & 1)
            count &+= 1
        }
        foldedCount += count
        word.hash = hash
        word.capitals += count - small
        word.letters += count
        return start + count
    }

    private mutating func readASCII(_ byte: UInt8, at place: Int) {
        switch byte {
        case 0x30...0x39:
            add(byte, at: place, isCapital: false)
            word.digits += 1
        case 0x2E, 0x2C:
            if goesOn(after: byte, at: place) { return }
            close(at: place)
            if byte == 0x2E { opensSentence = true }
        case 0x0A, 0x21, 0x3F:
            close(at: place)
            opensSentence = true
        default: close(at: place)
        }
    }

    /// Whether a full stop or comma stands inside a word: `1.5`, `1,000`, `U.S.`
    private mutating func goesOn(after byte: UInt8, at place: Int) -> Bool {
        guard word.isOpen, place + 1 < bytes.count else { return false }
        let next = bytes[place + 1]
        let digitFollows = next >= 0x30 && next <= 0x39
        if word.digits > 0, digitFollows, word.digits == word.letters {
            if byte == 0x2E { put(0x2E) }
            return true
        }
        let letterFollows = next >= 0x41 && next <= 0x5A
        return byte == 0x2E && letterFollows && word.letters <= 3
            && word.capitals == word.letters && word.digits == 0
            && (word.letters == 1 || bytes[place - 2] == 0x2E)
    }

    private mutating func readOther(_ scalar: UInt32, at place: Int, _ length: Int) {
        switch folding.fold(scalar) {
        case .letters(var packed, let isCapital):
            add(UInt8(truncatingIfNeeded: packed), at: place, isCapital: isCapital)
            packed >>= 8
            while packed != 0 {
                put(UInt8(truncatingIfNeeded: packed))
                packed >>= 8
            }
        case .dropped: break
        case .separator:
            close(at: place)
            if scalar == 0x3002 || scalar == 0x61F || scalar == 0x6D4 { opensSentence = true }
        case .kept:
            add(bytes[place], at: place, isCapital: false)
            for offset in 1..<max(1, length) { put(bytes[place + offset]) }
        case .ideograph: addIdeograph(at: place, length)
        }
    }

    private mutating func put(_ byte: UInt8) {
        folded[foldedCount] = byte
        foldedCount += 1
        word.hash = Hashing.add(byte, to: word.hash)
    }

    private mutating func add(_ byte: UInt8, at place: Int, isCapital: Bool) {
        if word.isIdeographs { close(at: place) }
        if !word.isOpen { open(at: place, isCapital: isCapital) }
        put(byte)
        word.letters += 1
        if isCapital { word.capitals += 1 }
    }

    /// Ideographs become words of two: each with the one before it.
    private mutating func addIdeograph(at place: Int, _ length: Int) {
        if word.isOpen, !word.isIdeographs { close(at: place) }
        if word.isOpen, word.letters == 2 {
            let last = word.lastIdeograph
            close(at: place)
            open(at: last.lowerBound, isCapital: false)
            for at in last { put(bytes[at]) }
            word.letters = 1
        }
        if !word.isOpen { open(at: place, isCapital: false) }
        word.isIdeographs = true
        word.lastIdeograph = place..<(place + length)
        for offset in 0..<length { put(bytes[place + offset]) }
        word.letters += 1
    }

    private mutating func open(at place: Int, isCapital: Bool) {
        if foldedCount > 0 {
            folded[foldedCount] = 0x20
            foldedCount += 1
        }
        word = Open()
        word.isOpen = true
        word.from = place
        word.foldedFrom = foldedCount
        word.startsCapital = isCapital
    }

    private mutating func close(at place: Int) {
        guard word.isOpen else { return }
        list.append(
            Word(
                hash: Hashing.short(word.hash), written: Int32(word.from)..<Int32(place),
                folded: Int32(word.foldedFrom)..<Int32(foldedCount), traits: traits))
        opensSentence = false
        word.isOpen = false
        word.isIdeographs = false
    }

    private var traits: Word.Traits {
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
        var hash = Hashing.seed
        var from = 0
        var foldedFrom = 0
        var letters = 0
        var capitals = 0
        var digits = 0
        var lastIdeograph = 0..<0
    }
}
