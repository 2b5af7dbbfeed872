/// In how many texts each term was seen, in a table of fixed size.
///
/// Two cells a term, the smaller one counts: never too low, rarely too high. When half a cell's
/// range of texts has been seen every count is halved, so old vocabulary fades.
struct DocumentCounts: Sendable {
    private var cells: [UInt16]
    /// Texts seen, by language.
    private var texts: [Tongue: Int32] = [:]
    /// Texts seen in all languages together.
    private(set) var allTexts: Int32 = 0

    private static let cellBits: UInt64 = 20
    static let textLimit: Int32 = 60_000

    init() {
        cells = [UInt16](repeating: 0, count: 1 << Int(Self.cellBits))
    }

    func texts(in tongue: Tongue) -> Int32 { texts[tongue] ?? 0 }

    subscript(key: UInt64) -> Int32 {
        Int32(min(cells[Self.first(key)], cells[Self.second(key)]))
    }

    /// The more, the fewer of the texts have the term.
    func rarity(of key: UInt64, texts: Int32) -> Double {
        let seen = min(self[key], texts)
        return Logarithm.natural(1 + (Double(texts) + 1) / (Double(seen) + 0.5))
    }

    mutating func add(_ count: Int32, of key: UInt64) {
        let count = UInt16(clamping: count)
        for place in [Self.first(key), Self.second(key)] {
            let (sum, overflows) = cells[place].addingReportingOverflow(count)
            cells[place] = overflows ? .max : sum
        }
    }

    mutating func addOne(of key: UInt64) {
        let first = Self.first(key)
        if cells[first] < .max { cells[first] += 1 }
        let second = Self.second(key)
        if cells[second] < .max { cells[second] += 1 }
    }

    mutating func addTexts(_ count: Int32, in tongue: Tongue) {
        texts[tongue, default: 0] += count
        allTexts += count
        if allTexts > Self.textLimit { halve() }
    }

    private mutating func halve() {
        for place in cells.indices { cells[place] >>= 1 }
        for (tongue, count) in texts { texts[tongue] = count / 2 }
        allTexts /= 2
    }

    private static func first(_ key: UInt64) -> Int { Int(key >> (64 - cellBits)) }
    /// Another of the same 32 cells, which the processor fetches together.
    private static func second(_ key: UInt64) -> Int { first(key) ^ max(1, Int(key & 31)) }
}

extension DocumentCounts {
    func write(to writer: inout StateWriter) {
        writer.put(list: cells)
        writer.put(allTexts)
        writer.put(UInt32(texts.count))
        for (tongue, count) in texts.sorted(by: { $0.key.code < $1.key.code }) {
            writer.put(tongue.code)
            writer.put(count)
        }
    }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        cells = try reader.list()
        guard cells.count == 1 << Int(Self.cellBits) else { throw .damaged }
        allTexts = try reader.number()
        for _ in 0..<(try reader.count(ofAtLeast: 6)) {
            let tongue = Tongue(code: try reader.number())
            texts[tongue] = try reader.number()
        }
    }
}
