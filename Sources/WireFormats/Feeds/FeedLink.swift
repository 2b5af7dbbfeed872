/// A link of a feed or an item.
struct FeedLink {
    /// Resolved.
    var address: String
    /// What it is to the item: `alternate`, `enclosure`, `self`, `hub` …
    var relation: String
    var type: String?
    var length: Int?

    /// A relation as written, by its short name.
    static func relation(_ written: String?) -> String {
        guard let written else { return "alternate" }
        let relation = trimmed(written).inSmallLetters
        guard !relation.isEmpty else { return "alternate" }
        let registry = "http://www.iana.org/assignments/relation/"
        guard relation.utf8.contains(0x2F), relation.hasPrefix(registry) else { return relation }
        return String(relation.dropFirst(registry.count))
    }

    /// How good it is as the address of the page the item stands on.
    var rank: Int {
        guard let type else { return 0 }
        return type.isEmpty || LineBytes.of(type, { $0.holds("html") }) ? 0 : 1
    }
}
