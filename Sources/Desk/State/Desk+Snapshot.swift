extension Desk {
    private static let mark: UInt64 = 0x6B73_6544_6572_6957
    /// Goes up whenever what is written, or how the desk decides, changes.
    private static let format: UInt32 = 7
    private static let headBytes = 20
    private static let sealBytes = 8

    /// The whole state as bytes: a desk restored from them rules as this one would.
    public func snapshot() -> [UInt8] {
        var writer = StateWriter()
        writer.reserve(cards.count * 2_048 + 4 << 20)
        writer.put(Self.mark)
        writer.put(Self.format)
        writer.put(Self.fingerprint(of: rules))
        writer.put(clock)
        writer.put(base)
        writer.put(began)
        writer.put(recent)
        writer.put(Int64(unswept))
        counts.write(to: &writer)
        writer.put(UInt32(cards.count))
        for card in cards {
            card.write(to: &writer)
            writer.put(list: shelf.terms(at: card.terms).map(\.packed))
        }
        writer.put(UInt32(dossiers.count))
        for dossier in dossiers {
            writer.put(dossier != nil)
            dossier?.write(to: &writer)
        }
        writer.put(list: freeDossiers)
        families.write(to: &writer)
        providers.write(to: &writer)
        apart.write(to: &writer)
        for index in [termIndex, shingleIndex, textIndex] { index.write(to: &writer) }
        writer.put(StateWriter.seal(writer.bytes[...]))
        return writer.bytes
    }

    /// The desk a snapshot was taken of.
    ///
    /// - Parameter rules: must be those it was taken under.
    public init(restoring snapshot: [UInt8], rules: Rules = Rules()) throws(SnapshotFault) {
        guard snapshot.count > Self.headBytes + Self.sealBytes else { throw .damaged }
        var reader = StateReader(snapshot.dropLast(Self.sealBytes))
        guard try reader.number(UInt64.self) == Self.mark,
            try reader.number(UInt32.self) == Self.format
        else { throw .otherFormat }
        guard try reader.number(UInt64.self) == Self.fingerprint(of: rules) else {
            throw .otherRules
        }
        var tail = StateReader(snapshot.suffix(Self.sealBytes))
        guard try tail.number(UInt64.self) == StateWriter.seal(snapshot.dropLast(Self.sealBytes))
        else { throw .damaged }
        self.init(rules: rules)
        try read(&reader)
        guard reader.isAtEnd else { throw .damaged }
    }

    private mutating func read(_ reader: inout StateReader) throws(SnapshotFault) {
        clock = try reader.number()
        base = try reader.number()
        began = try reader.number()
        recent = try reader.number()
        unswept = Int(try reader.number(Int64.self))
        counts = try DocumentCounts(from: &reader)
        for _ in 0..<(try reader.count(ofAtLeast: 64)) {
            var card = try Card(from: &reader)
            card.terms = shelf.put(try reader.list(UInt64.self).map(Term.init(packed:)))
            cards.append(card)
        }
        for _ in 0..<(try reader.count(ofAtLeast: 1)) {
            dossiers.append(try reader.flag() ? try Dossier(from: &reader) : nil)
        }
        freeDossiers = try reader.list()
        families = try Families(from: &reader)
        providers = try ProviderIDs(from: &reader)
        try apart.read(&reader)
        try termIndex.read(&reader)
        try shingleIndex.read(&reader)
        try textIndex.read(&reader)
    }

    private static func fingerprint(of rules: Rules) -> UInt64 {
        Hashing.hash(String(describing: rules))
    }
}
