import Markup

extension Format {
    /// The format whose documents have this outermost element; nil for no format of ours.
    init?(root name: XMLName) {
        switch FeedTag(name) {
        case .root(let format): self = format
        case .channel, .item: self = .rss
        default: return nil
        }
    }
}
