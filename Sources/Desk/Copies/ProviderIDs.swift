import News

/// Which copy carries which provider's id, and which ids were withdrawn.
struct ProviderIDs: Sendable {
    struct Entry {
        /// The number of the newest card; nil once it left the window.
        var card: Int32?
        var killedBy: CopyID?
        /// The version the kill withdrew.
        var killedVersion: String?
    }

    private var entries: [UInt64: Entry] = [:]
    /// Withdrawn ids, oldest first.
    private var killed: [UInt64] = []

    /// Ids that name the world over count for every source, others within theirs.
    static func key(_ id: String, of source: SourceID) -> UInt64 {
        let isGlobal = ["urn:", "tag:", "http:", "https:"].contains { id.hasPrefix($0) }
        return Hashing.mix(Hashing.hash(id), isGlobal ? 0 : Hashing.hash(source.text))
    }

    subscript(key: UInt64) -> Entry? { entries[key] }

    mutating func set(_ card: Int32, at key: UInt64) {
        entries[key, default: Entry()].card = card
    }

    mutating func kill(_ key: UInt64, by kill: CopyID, version: String?, limit: Int) {
        if entries[key]?.killedBy == nil { killed.append(key) }
        entries[key, default: Entry()].killedBy = kill
        entries[key]?.killedVersion = version
        if killed.count > limit { entries[killed.removeFirst()] = nil }
    }

    /// Lets go of a card that left the window; a withdrawal stays known.
    mutating func forget(_ card: Int32, at key: UInt64) {
        guard let entry = entries[key], entry.card == card else { return }
        if entry.killedBy == nil {
            entries[key] = nil
        } else {
            entries[key]?.card = nil
        }
    }
}

extension ProviderIDs {
    func write(to writer: inout StateWriter) {
        writer.put(UInt32(entries.count))
        for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
            writer.put(key)
            writer.put(entry.card)
            writer.put(entry.killedBy?.text)
            writer.put(entry.killedVersion)
        }
        writer.put(list: killed)
    }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        for _ in 0..<(try reader.count(ofAtLeast: 11)) {
            let key: UInt64 = try reader.number()
            entries[key] = Entry(
                card: try reader.optionalNumber(),
                killedBy: try reader.optionalText().map { CopyID($0) },
                killedVersion: try reader.optionalText())
        }
        killed = try reader.list()
    }
}
