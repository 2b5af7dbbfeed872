public import News

extension Desk {
    /// One piece of copy as the desk takes it: plain text and what the provider says of it.
    public struct Item: Hashable, Sendable {
        public var id: CopyID
        public var source: SourceID
        public var outlet: String?
        public var agency: String?
        public var providerID: String?
        public var version: String?
        public var previousID: String?
        public var standing: Standing
        /// The moment from which readers may see it; nil for copy without embargo and not on hold.
        public var heldUntil: Instant?
        public var statedChange: StatedChange?
        public var headline: String
        /// Plain text, one block a line.
        public var body: String
        /// A BCP 47 tag; guessed from the words when nil.
        public var language: String?
        public var published: Instant?
        public var received: Instant
        public var subjects: [Subject]
        public var urgency: Int?
        public var link: String?

        public init(
            id: CopyID, source: SourceID = "", outlet: String? = nil, agency: String? = nil,
            providerID: String? = nil, version: String? = nil, previousID: String? = nil,
            standing: Standing = .usable, heldUntil: Instant? = nil,
            statedChange: StatedChange? = nil,
            headline: String = "", body: String = "", language: String? = nil,
            published: Instant? = nil, received: Instant, subjects: [Subject] = [],
            urgency: Int? = nil, link: String? = nil
        ) {
            self.id = id
            self.source = source
            self.outlet = outlet
            self.agency = agency
            self.providerID = providerID
            self.version = version
            self.previousID = previousID
            self.standing = standing
            self.heldUntil = heldUntil
            self.statedChange = statedChange
            self.headline = headline
            self.body = body
            self.language = language
            self.published = published
            self.received = received
            self.subjects = subjects
            self.urgency = urgency
            self.link = link
        }
    }
}

extension Desk.Item {
    public init(id: CopyID, source: SourceID, received: Instant, copy: Copy) {
        self.init(
            id: id, source: source, outlet: copy.outlet, agency: copy.agency?.name,
            providerID: copy.providerID, version: copy.version, previousID: copy.previousID,
            standing: copy.standing, heldUntil: copy.heldUntil,
            statedChange: copy.statedChange, headline: copy.headline,
            body: copy.text.filter(\.isProse).plainText, language: copy.language,
            published: (copy.updated ?? copy.published)?.instant, received: received,
            subjects: copy.subjects, urgency: copy.urgency, link: copy.link)
    }

    /// Whether readers may not see it when it comes.
    var isHeld: Bool { heldUntil.map { $0 > received } ?? false }

    /// When it was published as far as is known, never later than received.
    var moment: Instant { min(published ?? received, received) }
}

extension Block {
    /// Whether its words belong to the text itself: a caption or a table does not make a story.
    fileprivate var isProse: Bool {
        switch self {
        case .picture, .table, .rule: false
        default: true
        }
    }
}
