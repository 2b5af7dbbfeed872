import Markup

extension Format {
    /// The format whose documents have this outermost element; nil for no format of ours.
    init?(root name: XMLName) {
        if NewsMLG2.isRoot(local: name.local, namespace: name.namespace) {
            self = .newsMLG2
            return
        }
        if NewsML1.isRoot(local: name.local, namespace: name.namespace) {
            self = .newsML1
            return
        }
        if NITF.isRoot(local: name.local, namespace: name.namespace) {
            self = .nitf
            return
        }
        switch FeedTag(name) {
        case .root(let format): self = format
        case .channel, .item: self = .rss
        default: return nil
        }
    }
}
