import News

/// What the desk keeps of one piece of copy while it is active.
struct Card {
    // First what the search for near copy looks at, so that it lies together in memory.
    /// Seconds since 1970.
    var moment: Int64
    /// Its place among the dossiers; changes when stories merge.
    var dossier: Int32
    /// Where its vector stands.
    var terms: TermShelf.Place
    var hasBody: Bool
    var tongue: Tongue

    var id: CopyID
    var source: SourceID
    /// Who ran it: the outlet where the copy names one, else the source.
    var outlet: String
    var agency: String?
    /// The number of the first card of its family: its versions and carried copies.
    var family: Int32
    /// When the desk got it, in milliseconds since 1970.
    var arrived: Int64
    var headline: String
    var body: String
    var headlineDigest: UInt64
    var bodyDigest: UInt64
    var isWithdrawn: Bool
    /// When readers may see it, in milliseconds since 1970; the least number for copy never held.
    var heldUntil: Int64
    /// How many runs of five words its text has.
    var shingleCount: Int32
    /// Under what its provider's id is remembered.
    var providerKey: UInt64?
    var version: String?

    /// Under what its exact text is looked up.
    var textKey: UInt32 { Hashing.short(Hashing.mix(headlineDigest, bodyDigest)) }
}
