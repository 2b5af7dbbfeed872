/// One item of text from a source, structured; what every format is read into.
///
/// Terms are those of IPTC NewsML-G2 and ninjs. Nothing in it is markup: text is typed blocks.
public struct Copy: Hashable, Codable, Sendable {
    /// The provider's id as written (guid, atom:id, rdf:about, ninjs uri); nil when it gave none.
    public var providerID: String?
    /// The provider's version of that id, as written.
    public var version: String?
    /// The provider's id of the version this one replaces, where it names one.
    public var previousID: String?
    /// Whether the provider lets the text be used.
    public var standing: Standing = .usable
    /// What the provider itself says this copy is to an earlier one; never a guess.
    public var statedChange: StatedChange?

    /// Plain text for display; empty only when the provider gave no headline and no first line.
    public var headline: String = ""
    /// The summary or standfirst; in a feed without full text this is all the text there is.
    public var standfirst: [Block] = []
    public var slugline: String?
    public var bylines: [Byline] = []
    public var dateline: Dateline?
    /// The desk initials that close agency copy, as written: `burs-jc/oc/giv`.
    public var signOff: String?
    /// Notes to editors, in order.
    public var advisories: [Advisory] = []
    /// The full text; see ``text`` for what to show when it is empty.
    public var body: [Block] = []

    /// A BCP 47 tag, lower case where the tag has no case of its own: `en`, `pt-BR`.
    public var language: String?
    /// 1 flash … 9, as in IPTC 7901 and NewsML-G2.
    public var urgency: Int?
    public var subjects: [Subject] = []
    public var published: StatedTime?
    public var updated: StatedTime?
    /// Not to be shown before this moment.
    public var embargoed: StatedTime?

    /// Who published it, as named by the copy or its feed.
    public var outlet: String?
    /// Who wrote it, where that is known or inferred; `origins` says how.
    public var agency: Agency?
    /// The rights line, as written.
    public var rights: String?
    /// The address of the page it stands on, resolved.
    public var link: String?
    /// Pictures, sound, video and files that come with it, outside the body.
    public var media: [Media] = []
    /// Other fields of the format that have no field here: name and value as written.
    public var extras: [Extra] = []
    /// Where each field was read from, and why when it was inferred.
    public var origins: [Field: Origin] = [:]

    public init() {}

    public init(headline: String, body: [Block] = []) {
        self.headline = headline
        self.body = body
    }

    /// The text to show and to compare: the body, or the standfirst where there is no body.
    public var text: [Block] { body.isEmpty ? standfirst : body }
}
