/// The spellings of one document's element and attribute names, each kept once.
struct HTMLNames: Sendable {
    private struct Entry {
        let code: NameCode
        let start: Int32
        let end: Int32
        let name: HTMLName
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    private var slots = [Int32](repeating: -1, count: 1024)
    /// For the known names the SVG spelling of an element, of an attribute, and the way back.
    private var mixedCase: [Int32] = []
    private var mixedCaseAttributes: [Int32] = []
    private var lowerCase: [Int32] = []
    private var room = 0

    /// The known names, before any document adds its own.
    static let known = HTMLNames()

    private init() {
        let words = { (text: String) in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) }
        for (index, word) in words(HTMLName.spellings).enumerated() {
            let spelling = Array(word.utf8)
            _ = add(spelling, name: HTMLName(rawValue: UInt16(index)) ?? .other)
        }
        let elements = words(HTMLName.mixedCaseElements).map { addPair(String($0)) }
        let attributes = words(HTMLName.mixedCaseAttributes).map { addPair(String($0)) }
        lowerCase = entries.indices.map { Int32($0) }
        (mixedCase, mixedCaseAttributes) = (lowerCase, lowerCase)
        for (lower, mixed) in elements {
            mixedCase[Int(lower)] = mixed
            lowerCase[Int(mixed)] = lower
        }
        for (lower, mixed) in attributes { mixedCaseAttributes[Int(lower)] = mixed }
    }

    init(limit: Int) {
        self = Self.known
        room = entries.count + limit
    }

    private mutating func addPair(_ word: String) -> (lower: Int32, mixed: Int32) {
        (add(Array(word.lowercased().utf8), name: .other), add(Array(word.utf8), name: .other))
    }

    func name(_ id: Int32) -> HTMLName { entries[Int(id)].name }

    func spelling(_ id: Int32) -> ArraySlice<UInt8> {
        let entry = entries[Int(id)]
        return bytes[Int(entry.start)..<Int(entry.end)]
    }

    /// The SVG spelling of an element's name, `foreignObject` for `foreignobject`.
    func mixedCaseElement(_ id: Int32) -> Int32 { Self.other(id, in: mixedCase) }

    func mixedCaseAttribute(_ id: Int32) -> Int32 { Self.other(id, in: mixedCaseAttributes) }

    /// The name as the tokenizer spells it.
    func lowerCase(_ id: Int32) -> Int32 { Self.other(id, in: lowerCase) }

    private static func other(_ id: Int32, in table: [Int32]) -> Int32 {
        Int(id) < table.count ? table[Int(id)] : id
    }

    /// The id of a spelling, added if new; capitals A–Z are folded.
    mutating func id(_ text: [UInt8], _ start: Int, _ end: Int) -> Int32 {
        let code = text.withUnsafeBufferPointer { NameCode(folding: $0, start, end) }
        var slot = code.slot & (slots.count - 1)
        while slots[slot] >= 0 {
            let id = slots[slot]
            if entries[Int(id)].code == code, code.isWhole || matches(id, text, start, end) {
                return id
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        if room > 0, entries.count >= room { return Int32(HTMLName.other.rawValue) }
        return add(text[start..<end].map(asciiLowercase), name: .other)
    }

    private func matches(_ id: Int32, _ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let entry = entries[Int(id)]
        guard Int(entry.end - entry.start) == end - start else { return false }
        var known = Int(entry.start)
        for index in start..<end {
            if bytes[known] != asciiLowercase(text[index]) { return false }
            known += 1
        }
        return true
    }

    /// Adds a spelling as it stands, or finds it.
    private mutating func add(_ spelling: [UInt8], name: HTMLName) -> Int32 {
        let code = spelling.withUnsafeBufferPointer { NameCode($0) }
        var slot = code.slot & (slots.count - 1)
        while slots[slot] >= 0 {
            let id = slots[slot]
            if entries[Int(id)].code == code, self.spelling(id).elementsEqual(spelling) {
                return id
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let start = Int32(bytes.count)
        bytes.append(contentsOf: spelling)
        let id = Int32(entries.count)
        entries.append(Entry(code: code, start: start, end: Int32(bytes.count), name: name))
        slots[slot] = id
        if entries.count * 2 > slots.count { grow() }
        return id
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (id, entry) in entries.enumerated() {
            var slot = entry.code.slot & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(id)
        }
    }
}

@inline(__always)
func asciiLowercase(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
}
