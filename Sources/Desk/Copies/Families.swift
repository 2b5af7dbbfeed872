import News

/// The families of active copy, by the number of their first card.
///
/// A card alone is its own family and takes no room here until it is joined or killed.
struct Families: Sendable {
    private var known: [Int32: Family] = [:]

    /// Nil for a family of one that was not killed.
    func known(_ family: Int32) -> Family? { known[family] }

    /// Its cards, ascending; the first may have left.
    func members(of family: Int32) -> [Int32] { known[family]?.members ?? [family] }

    mutating func add(_ card: Int32, to family: Int32) {
        if card == family { return }
        known[family, default: Family(members: [family])].members.append(card)
    }

    mutating func kill(_ family: Int32, by kill: CopyID, version: String?) {
        known[family, default: Family(members: [family])].killedBy = kill
        known[family]?.killedVersion = version
    }

    mutating func remove(_ card: Int32, from family: Int32) {
        guard let members = known[family]?.members else { return }
        if members == [card] {
            known[family] = nil
        } else {
            known[family]?.members.removeAll { $0 == card }
        }
    }
}

extension Families {
    func write(to writer: inout StateWriter) {
        writer.put(UInt32(known.count))
        for (number, family) in known.sorted(by: { $0.key < $1.key }) {
            writer.put(number)
            family.write(to: &writer)
        }
    }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        for _ in 0..<(try reader.count(ofAtLeast: 8)) {
            let number: Int32 = try reader.number()
            known[number] = try Family(from: &reader)
        }
    }
}
