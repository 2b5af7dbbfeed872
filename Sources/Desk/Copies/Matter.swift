import News

/// The item in hand with all that is derived from it once.
struct Matter {
    var item: Desk.Item
    var profile: Profile
    /// Empty until its terms are weighed.
    var lookup = TermLookup()
    var claim: Claim?
    /// The headline without a label before it.
    var headline: String
    var headlineWords: Words
    var headlineDigest: UInt64
    var bodyDigest: UInt64
    var hasBody: Bool
    /// Seconds since 1970.
    var moment: Int64 { item.moment.seconds }
    var outlet: String
    var providerKey: UInt64?
    var previousKey: UInt64?

    /// What the item says by itself; its terms are still to be weighed.
    init(_ item: Desk.Item, _ rules: Rules) {
        self.item = item
        profile = Profile(item, rules)
        claim = Claim.of(item)
        if let label = HeadlineLabel(item.headline) {
            headline = String(Substring(item.headline.utf8.dropFirst(label.length)))
            headlineWords = Words(headline, byteLimit: rules.headlineBytes)
        } else {
            headline = item.headline
            headlineWords = profile.headline
        }
        headlineDigest = headlineWords.digest
        bodyDigest = profile.body.digest
        hasBody = profile.hasBody(rules)
        outlet = item.outlet ?? item.source.text
        providerKey = item.providerID.map { ProviderIDs.key($0, of: item.source) }
        previousKey = item.previousID.map { ProviderIDs.key($0, of: item.source) }
    }

    /// Weighs its terms by what the desk has seen.
    mutating func weigh(_ rules: Rules, _ counts: DocumentCounts) {
        profile.weigh(rules, counts)
        lookup = TermLookup(profile.vector)
    }

    /// Under what the exact text is looked up; nil for texts too short to mean the same copy.
    var textKey: UInt32? {
        let words = headlineWords.list.count + profile.body.list.count
        guard words >= Self.exactWords else { return nil }
        return Hashing.short(Hashing.mix(headlineDigest, bodyDigest))
    }

    /// Fewer words than these may be the same by chance.
    private static let exactWords = 4

    /// The same outlet, as far as both are known.
    func sharesOutlet(with card: Card) -> Bool { outlet == card.outlet }
}
