/// What stands in bytes when they are looked at as UTF-8.
struct UTF8Census {
    /// Valid sequences of two to four bytes.
    private(set) var sequences = 0
    /// Bytes that belong to no valid sequence.
    private(set) var strays = 0
    /// Control characters that have no place in text, C1 included.
    private(set) var controls = 0

    /// Whether the bytes can be used as they are.
    var isClean: Bool { strays == 0 && controls == 0 }
    /// Whether nothing stands above ASCII.
    var isASCII: Bool { strays == 0 && sequences == 0 }

    /// Counts; one pass, no allocation.
    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { count($0) }
    }

    private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                // One blank between two words beyond ASCII is no run to look for.
                let isSingle = at + 1 < bytes.count && bytes[at + 1] >= 0x80 && isPlainASCII(byte)
                let end = isSingle ? at + 1 : plainRunEnd(bytes, from: at)
                if end == at { controls += 1 }
                at = max(end, at + 1)
                continue
            }
            // Letters beyond ASCII mostly stand beside others.
            while let length = usualUTF8Length(bytes, at: at) {
                sequences += 1
                if isC1Control(bytes, at: at) { controls += 1 }
                at += length
                if at == bytes.count { return }
            }
            if bytes[at] < 0x80 { continue }
            let length = utf8SequenceLength(bytes, at: at)
            if length == 0 {
                strays += 1
                at += 1
                continue
            }
            sequences += 1
            if isC1Control(bytes, at: at) { controls += 1 }
            at += length
        }
    }
}

/// The end of the run of plain ASCII that starts at `start`: no controls but tab and line ends.
func plainRunEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    while at &+ 64 <= bytes.count, isPlainASCII(bytes, at) { at &+= 64 }
    while at + 8 <= bytes.count,
        isPlainASCII(base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    {
        at += 8
    }
    while at < bytes.count, isPlainASCII(bytes[at]) { at += 1 }
    return at
}

/// Whether 64 bytes from `start` on, which there are, are plain ASCII; no branch, so that the compiler
/// looks at many at a time.
@inline(__always)
private func isPlainASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var foreign: UInt8 = 0
    for offset in 0..<64 {
        let byte = bytes[start &+ offset]
        // Signed, bytes beyond ASCII are below the space as controls are.
        let isControl: UInt8 = Int8(bitPattern: byte) < 0x20 ? 0xFF : 0
        let isLineEnd: UInt8 = byte == 0x0A ? 0xFF : 0
        let isReturn: UInt8 = byte == 0x0D ? 0xFF : 0
        let isTab: UInt8 = byte == 0x09 ? 0xFF : 0
        let isRubout: UInt8 = byte == 0x7F ? 0xFF : 0
        foreign |= isControl & ~(isLineEnd | isReturn | isTab) | isRubout
    }
    return foreign == 0
}

/// Whether all eight bytes are plain ASCII.
@inline(__always)
private func isPlainASCII(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones << 7
    if word & tops != 0 { return false }
    // No byte carries into the next: all are below 0x80.
    let controls = ~(word &+ ones &* 0x60) & tops
    let rubouts = (word &+ ones) & tops
    if controls | rubouts == 0 { return true }
    let blanks = equals(word, 0x0A) | equals(word, 0x0D) | equals(word, 0x09)
    return rubouts == 0 && controls == blanks
}

/// The top bit of each byte that has this value, all eight being below 0x80.
@inline(__always)
private func equals(_ word: UInt64, _ value: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return ~((word ^ ones &* value) &+ ones &* 0x7F) & (ones << 7)
}

@inline(__always)
private func isPlainASCII(_ byte: UInt8) -> Bool {
    byte >= 0x20 ? byte < 0x7F : byte == 0x0A || byte == 0x09 || byte == 0x0D
}

/// The length of a sequence of two or three bytes at `at` that any tail makes valid; nil where no such
/// sequence stands there.
@inline(__always)
func usualUTF8Length(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int? {
    guard at + 2 < bytes.count, bytes[at + 1] & 0xC0 == 0x80 else { return nil }
    let lead = bytes[at]
    if lead &- 0xC2 < 0x1E { return 2 }
    guard lead &- 0xE1 < 0x0C, bytes[at + 2] & 0xC0 == 0x80 else { return nil }
    return 3
}

/// The length of the valid multi-byte sequence at `at`, or 0.
func utf8SequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    let lead = bytes[at]
    func tail(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
        at + offset < bytes.count && bytes[at + offset] >= low && bytes[at + offset] <= high
    }
    switch lead {
    case 0xC2...0xDF: return tail(1) ? 2 : 0
    case 0xE0: return tail(1, 0xA0) && tail(2) ? 3 : 0
    case 0xED: return tail(1, 0x80, 0x9F) && tail(2) ? 3 : 0
    case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : 0
    case 0xF0: return tail(1, 0x90) && tail(2) && tail(3) ? 4 : 0
    case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : 0
    case 0xF4: return tail(1, 0x80, 0x8F) && tail(2) && tail(3) ? 4 : 0
    default: return 0
    }
}

/// Whether the valid sequence at `at` is one of U+0080…U+009F, which no text uses.
func isC1Control(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
    bytes[at] == 0xC2 && bytes[at + 1] < 0xA0
}
