/// The keys under which an archive finds copy again after it left the desk's window.
///
/// Whole numbers that are the same in every run and on every machine.
public enum Traces {
    /// What copy is kept under: its provider's id, and its text where that is long enough.
    public static func kept(of item: Desk.Item) -> [Int64] {
        [item.providerID.map { provider($0, of: item) }, text(of: item)].compactMap(\.self)
    }

    /// What earlier copy it may be a version of, or the return of, is kept under.
    public static func sought(for item: Desk.Item) -> [Int64] {
        kept(of: item) + [item.previousID.map { provider($0, of: item) }].compactMap(\.self)
    }

    /// Letters and digits from which on a text says by itself whose it is.
    static let leastLetters = 200

    private static func provider(_ id: String, of item: Desk.Item) -> Int64 {
        Int64(bitPattern: ProviderIDs.key(id, of: item.source))
    }

    /// The same for texts that differ in capitals, spaces and punctuation of ASCII only.
    private static func text(of item: Desk.Item) -> Int64? {
        var hash = Hashing.seed
        var letters = 0
        for byte in item.body.utf8 {
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            guard lower >= 0x80 || (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower)
            else { continue }
            hash = Hashing.add(lower, to: hash)
            letters += 1
        }
        return letters >= leastLetters ? Int64(bitPattern: Hashing.mix(hash)) : nil
    }
}
