public import News

/// Files copy into stories and says why; pure: the same items in the same order, the same rulings.
public struct Desk: Sendable {
    public let rules: Rules

    var counts = Background.counts
    /// The active cards, oldest first; a card's number less ``base`` is its place.
    var cards: [Card] = []
    var base: Int32 = 0
    var dossiers: [Dossier?] = []
    var freeDossiers: [Int32] = []
    /// By the number of the family's first card.
    var families: [Int32: Family] = [:]
    var providers = ProviderIDs()
    var termIndex: Postings
    var shingleIndex: Postings
    /// Cards by their exact text.
    var textIndex: Postings
    var apart = StoriesApart()
    var scan = CardScan()
    /// The latest moment of receipt, in milliseconds since 1970.
    var clock = Int64.min

    public init(rules: Rules = Rules()) {
        self.rules = rules
        termIndex = Postings(listLimit: rules.scannedItems * 2)
        shingleIndex = Postings(listLimit: 64)
        textIndex = Postings(listLimit: 8)
    }

    /// How many items and stories are active.
    public var activeItems: Int { cards.count }
    public var activeStories: Int { dossiers.count - freeDossiers.count }

    /// Rules on one item and remembers it.
    public mutating func file(_ item: Item) -> Filing {
        clock = max(clock, item.received.milliseconds)
        expire()
        let profile = Profile(item, rules, counts)
        let matter = Matter(item, profile, rules)
        let near = nearest(to: matter)
        let finding = shown(find(matter, near), matter)
        return enter(matter, finding, near)
    }

    /// The card of a number that is still active.
    func card(_ number: Int32) -> Card { cards[Int(number - base)] }
}
