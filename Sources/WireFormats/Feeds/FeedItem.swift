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
    mutating func add(_ subject: consuming Subject) {
        guard subjects.count < Self.most else { return }
        let size = subject.name.map(\.utf8.count) ?? -1
        // Beyond ASCII, names of two sizes may be spelled alike.
        let isASCII = subject.name.map { LineBytes.of($0) { $0.isASCII } } ?? true
        for at in subjects.indices where subjectSizes[at] == size || !isASCII {
            if subjects[at].name == subject.name, subjects[at] == subject { return }
        }
        if subjects.isEmpty {
            subjects.reserveCapacity(4)
            subjectSizes.reserveCapacity(4)
        }
        subjects.append(subject)
        subjectSizes.append(size)
    }

    /// Moves what was read into fresh copy, where it stands, as copy is large; what the feed's head adds is
    /// left to ``FeedHead/complete(_:_:authors:)``.
    mutating func move(to copy: inout Copy, _ reader: FragmentReader) -> FeedOrigins {
        var origins = FeedOrigins()
        if let id = id.take() {
            copy.providerID = id
            origins.providerID = self.id.place
        }
        moveTexts(to: &copy, &origins, reader)
        if let time = published.take() {
            copy.published = time
            origins.published = published.place
        }
        if let time = updated.take() {
            copy.updated = time
            origins.updated = updated.place
        }
        if let writers = authors.take() {
            copy.bylines = writers
            origins.bylines = authors.place
        }
        if let link = link.take() {
            copy.link = link
            origins.link = self.link.place
        }
        if let outlet = outlet.take() {
            copy.outlet = outlet
            origins.outlet = FeedPlace(.source)
        }
        if let withdrawal = withdrawal.take() {
            copy.standing = .canceled
            copy.statedChange = withdrawal
            origins.standing = FeedPlace(.deletedEntry)
        }
        copy.rights = rights.take()
        copy.language = language.take()
        swap(&copy.subjects, &subjects)
        swap(&copy.extras, &extras)
        moveMedia(to: &copy)
        return origins
    }

    private mutating func moveTexts(
        to copy: inout Copy, _ origins: inout FeedOrigins, _ reader: FragmentReader
    ) {
        if let title = title.take() {
            copy.headline = title.line
            if !copy.headline.isEmpty { origins.headline = self.title.place }
        }
        if let summary = summary.take() {
            copy.standfirst = summary.blocks(by: reader)
            if !copy.standfirst.isEmpty { origins.standfirst = self.summary.place }
        }
        if let content = content.take() {
            copy.body = content.blocks(by: reader)
            if !copy.body.isEmpty { origins.body = self.content.place }
        }
    }

    private mutating func moveMedia(to copy: inout Copy) {
        swap(&copy.media, &media)
        guard let mediaCredit else { return }
        for index in copy.media.indices where copy.media[index].credit == nil {
            copy.media[index].credit = mediaCredit
        }
    }
}
