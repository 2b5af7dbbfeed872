/// Where the fields of one item were read from; nil for those it has not.
struct FeedOrigins: Hashable, Sendable {
    var providerID: FeedPlace?
    var headline: FeedPlace?
    var standfirst: FeedPlace?
    var body: FeedPlace?
    var published: FeedPlace?
    var updated: FeedPlace?
    var bylines: FeedPlace?
    var link: FeedPlace?
    var standing: FeedPlace?
    var outlet: FeedPlace?
    /// Whether the outlet is the title of the feed's head.
    var isOutletOfHead = false
}
