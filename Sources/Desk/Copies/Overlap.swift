/// How much text an earlier and a later copy have in common, in shingles.
struct Overlap {
    var common: Int
    var older: Int
    var newer: Int

    var ofAll: Double { Self.share(common, of: older + newer - common) }
    var ofOlder: Double { Self.share(common, of: older) }
    var ofNewer: Double { Self.share(common, of: newer) }
    var ofShorter: Double { Self.share(common, of: min(older, newer)) }
    /// Shingles that stand in only one of the two.
    var changed: Int { older + newer - 2 * common }

    private static func share(_ part: Int, of whole: Int) -> Double {
        whole > 0 ? Double(part) / Double(whole) : 0
    }
}
