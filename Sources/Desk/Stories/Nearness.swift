/// How near an item is to a story, by its best member and as a whole.
struct Nearness {
    var dossier: Int32
    /// The member nearest to the item.
    var card: Int32
    /// The score the threshold is held against.
    var score: Double
    /// The best member's similarity and the members' mean, before time is taken off.
    var memberSimilarity: Double
    var storySimilarity: Double
}
