/// A link of a feed or an item.
struct FeedLink {
    /// Resolved.
    var address: String
    /// What it is to the item: `alternate`, `enclosure`, `self`, `hub` …
    var relation: String
    var type: String?
    var length: Int?
    var title: String?

    /// How good it is as the address of the page the item stands on.
    var rank: Int {
        guard let type else { return 0 }
        return type.contains("html") || type.isEmpty ? 0 : 1
    }
}
