import News

@testable import WireFormats

/// What of a head and its copies each format can carry, as it is after reading.
struct FeedCarriage {
    let format: FeedWriter.Format
    let head: FeedHead

    /// The head as the format can carry it.
    var carriedHead: FeedHead {
        var carried = head
        carried.updated = moment(head.updated)
        carried.extras = []
        carried.subjects = head.subjects.map(subject)
        carried.schedule?.base = moment(head.schedule?.base)
        switch format {
        case .atom:
            carried.minutesToLive = nil
            carried.cloud = nil
            carried.schedule?.quietHours = []
            carried.schedule?.quietDays = []
        case .rss: break
        case .jsonFeed:
            carried.authors = head.authors.map { Byline($0.name, link: $0.link) }
            (carried.updated, carried.id, carried.rights) = (nil, nil, nil)
            (carried.minutesToLive, carried.schedule, carried.cloud) = (nil, nil, nil)
            carried.subjects = []
            carried.paging = head.paging.map { paging in
                var next = FeedPaging()
                next.next = paging.next
                return next
            }
        }
        return carried
    }

    /// A copy as the format can carry it.
    func carried(_ copy: Copy) -> Copy {
        var carried = Copy()
        carried.providerID = copy.providerID
        carried.standing = copy.standing
        carried.updated = moment(copy.updated)
        if copy.standing == .canceled {
            carried.standfirst = []
            let words = format == .jsonFeed ? "_wiredesk/withdrawn" : copy.statedChange?.words ?? ""
            carried.statedChange = StatedChange(.withdrawal, words: words)
            return carried
        }
        carried.headline = copy.headline
        carried.link = copy.link
        carried.standfirst = copy.standfirst
        carried.body = copy.body
        carried.bylines = copy.bylines
        carried.subjects = copy.subjects.map(subject)
        carried.media = media(copy.media)
        carried.published = moment(copy.published)
        carried.language = copy.language
        carried.outlet = copy.outlet ?? head.title
        carried.rights = copy.rights
        if format == .jsonFeed {
            carried.standfirst = copy.standfirst.map { .paragraph(Text($0.plainText)) }
            carried.bylines = copy.bylines.map { Byline($0.name, link: $0.link) }
            carried.outlet = head.title
            carried.rights = nil
        }
        return carried
    }

    /// A copy as read, without what tells where it was read and what the reader adds.
    static func bare(_ copy: Copy) -> Copy {
        var bare = copy
        bare.origins = [:]
        bare.extras = []
        bare.published?.asWritten = ""
        bare.updated?.asWritten = ""
        if bare.standing == .canceled {
            // The outlet, and the words of the comment as the text.
            (bare.outlet, bare.language, bare.standfirst) = (nil, nil, [])
        }
        return bare
    }

    /// The fields in which two copies differ, with both values.
    static func differences(_ one: Copy, _ other: Copy) -> [String] {
        if one == other { return [] }
        let fields = zip(Mirror(reflecting: one).children, Mirror(reflecting: other).children)
        return fields.compactMap { first, second in
            let (read, meant) = (String(describing: first.value), String(describing: second.value))
            return read == meant ? nil : "\(first.label ?? ""): read \(read), meant \(meant)"
        }
    }

    private func moment(_ time: StatedTime?) -> StatedTime? {
        time.map { StatedTime(instant: $0.instant, offsetMinutes: $0.offsetMinutes, asWritten: "") }
    }

    private func subject(_ subject: Subject) -> Subject {
        switch format {
        case .atom:
            Subject(name: subject.name, code: subject.code ?? subject.name, scheme: subject.scheme)
        case .rss: subject
        case .jsonFeed: Subject(name: subject.name)
        }
    }

    private func media(_ media: [Media]) -> [Media] {
        guard format == .jsonFeed else {
            return media.filter { $0.role == .enclosure } + media.filter { $0.role != .enclosure }
        }
        let picture = media.first { $0.role == .picture }
        let attached = media.filter { $0 != picture }.map { item in
            var attachment = Media(
                .enclosure, address: item.address, type: item.type ?? "application/octet-stream",
                length: item.length)
            attachment.title = item.title
            return attachment
        }
        return attached + (picture.map { [Media(.picture, address: $0.address)] } ?? [])
    }
}
