/// A place in a feed that a field was read from: an element, one of its parts, or a part alone.
struct FeedPlace: Hashable, Sendable {
    /// What stands behind the element's name, as `origins` spell it.
    enum Part: String {
        case whole = ""
        case about = "@rdf:about"
        case relatedLink = "link@related"
        case address = "@href"
        case lastChange = "@lastmod"
        case anchor = "a@href"
        case reference = "@ref"
        case moment = "@when"
        case comment = "/comment"
        case person = "/by"
        case source
        case deletedEntry = "at:deleted-entry"
    }

    /// The number of the element's name in the feed; -1 for none.
    let element: Int32
    let part: Part

    init(_ element: Int, _ part: Part = .whole) {
        self.element = Int32(truncatingIfNeeded: element)
        self.part = part
    }

    /// A part that stands for itself.
    init(_ part: Part) { self.init(-1, part) }
}
