/// The named references, unpacked once for lookup by bytes.
struct EntityNames: Sendable {
    static let shared = EntityNames(EntityTable.entries)

    private struct Entry {
        let start: Int
        let length: Int
        let first: Unicode.Scalar
        let second: Unicode.Scalar?
        let countsWithoutSemicolon: Bool
    }

    private var names: [UInt8] = []
    private var entries: [Entry] = []
    private var short = ShortEntityNames()

    private init(_ table: String) {
        for item in table.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            guard let mark = item.firstIndex(where: { $0 == 0x3A || $0 == 0x21 }) else { continue }
            let scalars = item[item.index(after: mark)...].split(separator: 0x2B).compactMap {
                UInt32(String($0) ?? "", radix: 16).flatMap(Unicode.Scalar.init)
            }
            guard let first = scalars.first else { continue }
            let start = names.count
            names.append(contentsOf: item[..<mark])
            entries.append(
                Entry(
                    start: start, length: names.count - start, first: first,
                    second: scalars.count > 1 ? scalars[1] : nil,
                    countsWithoutSemicolon: item[mark] == 0x21))
            short.add(item[..<mark], number: entries.count - 1)
        }
    }

    /// The longest name after the ampersand at `start`, with its semicolon or, if allowed, without.
    func longestMatch(
        _ bytes: borrowing Span<UInt8>, at start: Int, inAttribute: Bool
    ) -> CharacterReference? {
        if let (number, length) = short.find(bytes, at: start + 1) {
            return reference(entries[number], length: length + 2)
        }
        var candidates = entries.indices
        var depth = 0
        var best: CharacterReference?
        while true {
            let at = start + 1 + depth
            if depth > 0, let exact = candidates.first, entries[exact].length == depth {
                let entry = entries[exact]
                if at < bytes.count, bytes[at] == UInt8(ascii: ";") {
                    return reference(entry, length: depth + 2)
                }
                if entry.countsWithoutSemicolon {
                    best = reference(entry, length: depth + 1)
                }
            }
            guard at < bytes.count, isAlphanumeric(bytes[at]) else { break }
            candidates = narrow(candidates, to: bytes[at], at: depth)
            if candidates.isEmpty { break }
            depth += 1
        }
        guard let best else { return nil }
        let after = start + best.length
        if inAttribute, after < bytes.count {
            if bytes[after] == UInt8(ascii: "=") || isAlphanumeric(bytes[after]) { return nil }
        }
        return best
    }

    /// How many names there are, semicolons aside.
    var count: Int { entries.count }

    private func reference(_ entry: Entry, length: Int) -> CharacterReference {
        CharacterReference(first: entry.first, second: entry.second, length: length)
    }

    private func narrow(_ range: Range<Int>, to byte: UInt8, at depth: Int) -> Range<Int> {
        let low = partition(range) { self.byte(of: $0, at: depth) < Int(byte) }
        let high = partition(low..<range.upperBound) { self.byte(of: $0, at: depth) <= Int(byte) }
        return low..<high
    }

    private func partition(_ range: Range<Int>, _ belongsBefore: (Int) -> Bool) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if belongsBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func byte(of entry: Int, at depth: Int) -> Int {
        let entry = entries[entry]
        return depth < entry.length ? Int(names[entry.start + depth]) : -1
    }

    private func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
