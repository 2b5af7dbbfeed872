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
    var families = Families()
    /// The cards' vectors.
    var shelf = TermShelf()
    var providers = ProviderIDs()
    var termIndex: Postings
    var shingleIndex: Postings
    /// Cards by their exact text.
    var textIndex: Postings
    var apart = StoriesApart()
    var scan = CardScan()
    /// Cards that left since the indexes were last swept.
    var unswept = 0
    /// The latest moment of receipt, in milliseconds since 1970.
    var clock = Int64.min
    /// When the first item came.
    var began = Int64.max
    /// The number of the first card that came lately.
    var recent: Int32 = 0

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
    ///
    /// - Parameter explaining: whether the ruling tells its reasons and evidence, which cost about an eighth of the time
    ///   of a headline; the rulings are the same without.
    public mutating func file(_ item: Item, explaining: Bool = true) -> Filing {
        file(Prepared(item, under: rules), explaining: explaining)
    }

    /// Rules on an item that was prepared under the desk's rules, as it would on the item.
    public mutating func file(_ prepared: Prepared, explaining: Bool = true) -> Filing {
        var matter = prepared.matter
        clock = max(clock, matter.item.received.milliseconds)
        expire()
        keepPace()
        matter.weigh(rules, counts)
        let near = nearest(to: matter)
        // In two steps: a call on this desk within a call on this desk would copy its tables.
        let found = find(matter, near)
        return enter(
            matter, shown(found, matter), near, in: prepared.section, explaining: explaining)
    }

    /// Whether readers may not see the card's copy by now.
    func isHeld(_ card: Card) -> Bool { card.heldUntil > clock }

    /// The card of a number that is still active.
    func card(_ number: Int32) -> Card { cards[Int(number - base)] }

    func vector(of number: Int32) -> [Term] { shelf.terms(at: cards[Int(number - base)].terms) }
}
