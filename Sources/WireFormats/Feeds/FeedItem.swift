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
    private(set) var subjects: [Subject] = []
    /// How many bytes the name of each subject has; most differ in that already.
    private var subjectSizes: [Int] = []
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

    /// Adds a subject that is not among them yet.
    mutating func add(_ subject: Subject) {
        guard subjects.count < Self.most else { return }
        let size = subject.name.map(\.utf8.count) ?? -1
        // Beyond ASCII, names of two sizes may be spelled alike.
        let isASCII = subject.name.map { LineBytes.of($0) { $0.isASCII } } ?? true
        for at in subjects.indices where subjectSizes[at] == size || !isASCII {
            if subjects[at] == subject { return }
        }
        subjects.append(subject)
        subjectSizes.append(size)
    }

    /// Takes the writers of the feed where the item names none.
    mutating func inherit(_ authors: Ranked<[Byline]>) {
        guard self.authors.value == nil, withdrawal == nil, let value = authors.value else {
            return
        }
        self.authors.offer(value, rank: 9, from: authors.place)
    }

    /// The finished copy; `head` says what the item leaves out.
    mutating func copy(in head: FeedHead, _ places: inout FeedPlaces) -> Copy {
        var copy = Copy()
        fill(&copy, in: head, &places)
        return copy
    }

    /// Writes what was read into fresh copy, where it stands: copy is large.
    mutating func fill(_ copy: inout Copy, in head: FeedHead, _ places: inout FeedPlaces) {
        if let id = id.value {
            copy.providerID = id
            places.note(.providerID, self.id.place)
        }
        copy.headline = title.value?.line ?? ""
        if !copy.headline.isEmpty { places.note(.headline, title.place) }
        copy.standfirst = summary.value?.blocks ?? []
        if !copy.standfirst.isEmpty { places.note(.standfirst, summary.place) }
        copy.body = content.value?.blocks ?? []
        if !copy.body.isEmpty { places.note(.body, content.place) }
        if let time = published.value {
            copy.published = time
            places.note(.published, published.place)
        }
        if let time = updated.value {
            copy.updated = time
            places.note(.updated, updated.place)
        }
        copy.bylines = authors.value ?? []
        if !copy.bylines.isEmpty { places.note(.bylines, authors.place) }
        if let link = link.value {
            copy.link = link
            places.note(.link, self.link.place)
        }
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
        if let outlet {
            copy.outlet = outlet
            places.note(.outlet, "source")
        } else if let title = head.title {
            copy.outlet = title
            places.note(.outlet, "title", isOfHead: true)
        }
        copy.origins = places.takeOrigins()
    }
}
