import Markup
import News

/// What was read of one item so far; made into copy when the item ends.
struct FeedItem {
    var id = Ranked<String>()
    var title = Ranked<FeedText>()
    var link = Ranked<String>()
    var summary = Ranked<FeedText>()
    var content = Ranked<FeedText>()
    var published = Ranked<StatedTime>()
    var updated = Ranked<StatedTime>()
    var authors = Ranked<[Byline]>()
    var subjects: [Subject] = []
    var media: [Media] = []
    var outlet: String?
    var rights: String?
    var language: String?
    var extras: [Extra] = []
    /// The credit for pictures that name none.
    var mediaCredit: String?
    /// The words by which the feed takes the item back.
    var withdrawal: StatedChange?

    /// How many media, subjects or extras of one item are kept.
    static let most = 256

    /// Takes the writers of the feed where the item names none.
    mutating func inherit(_ authors: Ranked<[Byline]>) {
        guard self.authors.value == nil, withdrawal == nil, let value = authors.value else {
            return
        }
        self.authors.offer(value, rank: 9, from: authors.place)
    }

    /// The finished copy; `head` says what the item leaves out.
    func copy(in head: FeedHead, _ places: inout FeedPlaces) -> Copy {
        var copy = Copy()
        fill(&copy, in: head, &places)
        return copy
    }

    /// Writes what was read into fresh copy, where it stands: copy is large.
    func fill(_ copy: inout Copy, in head: FeedHead, _ places: inout FeedPlaces) {
        copy.providerID = id.value
        if id.value != nil { places.note(.providerID, id.place) }
        copy.headline = title.value?.line ?? ""
        if !copy.headline.isEmpty { places.note(.headline, title.place) }
        copy.standfirst = summary.value?.blocks ?? []
        if !copy.standfirst.isEmpty { places.note(.standfirst, summary.place) }
        copy.body = content.value?.blocks ?? []
        if !copy.body.isEmpty { places.note(.body, content.place) }
        copy.published = published.value
        if published.value != nil { places.note(.published, published.place) }
        copy.updated = updated.value
        if updated.value != nil { places.note(.updated, updated.place) }
        copy.bylines = authors.value ?? []
        if !copy.bylines.isEmpty { places.note(.bylines, authors.place) }
        copy.link = link.value
        if link.value != nil { places.note(.link, link.place) }
        copy.subjects = subjects
        copy.media = media
        if let mediaCredit {
            for index in copy.media.indices where copy.media[index].credit == nil {
                copy.media[index].credit = mediaCredit
            }
        }
        if let withdrawal {
            copy.standing = .canceled
            copy.statedChange = withdrawal
            places.note(.standing, "at:deleted-entry")
        }
        copy.rights = rights
        copy.extras = extras
        copy.language = language ?? head.language
        copy.outlet = outlet ?? head.title
        if copy.outlet != nil {
            places.note(.outlet, outlet == nil ? "title" : "source", isOfHead: outlet == nil)
        }
        copy.origins = places.takeOrigins()
    }
}
