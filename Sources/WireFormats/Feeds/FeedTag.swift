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
    case aside(Aside)
    /// The feed's picture, or its small sign.
    case cover
    case icon
    /// A credit for the pictures of the item.
    case mediaCredit
    /// RFC 6721: an entry withdrawn.
    case deletedEntry
    /// RFC 5005: the feed is whole, or an archive.
    case isComplete
    case isArchive
    /// The Syndication module.
    case updatePeriod
    case updateFrequency
    case updateBase
    case wrapper
    case unknown

    /// The parts of a head that are lists of texts.
    enum Aside { case image, textInput, cloud, skipHours, skipDays, schedule, other }
}
