/// What an element of a feed means to us. The rank orders elements that say the same: 0 is best.
enum FeedTag: Equatable {
    /// The outermost element of a feed.
    case root(Format)
    case channel
    case item
    case title(rank: Int)
    case link
    case id(rank: Int)
    case summary(rank: Int)
    case content(rank: Int)
    case published(rank: Int)
    case updated(rank: Int)
    /// A date of which nothing more is said.
    case date(rank: Int)
    case author(rank: Int)
    case contributor
    case category
    case mediaCategory
    case keywords
    case enclosure
    case mediaContent
    case mediaGroup
    case thumbnail
    case source
    case rights
    case language
    case minutesToLive
    case publication
    case sitemapImage
    /// A part of the head that has titles and links of its own.
    case aside
    case wrapper
    case unknown
}
