package import News

/// Where everything the site serves is found; the only place that knows the address scheme.
package enum Address {
    package static let front = "/"
    /// The rail, on the front.
    package static let latest = "/#latest"
    package static let sources = "/sources"
    package static let search = "/search"
    package static let about = "/about"
    package static let live = "/live"
    package static let atom = "/feed.atom"
    package static let jsonFeed = "/feed.json"
    package static let sitemap = "/sitemap.xml"
    package static let robots = "/robots.txt"
    package static let assets = "/assets/"
    package static let health = "/healthz"
    package static let metrics = "/metrics"
    package static let api = "/api/v1/"

    /// The live stream from the line given on: what came between printing and listening is sent.
    package static func live(after line: CopyID?) -> String {
        line.map { live + "?after=" + PercentEncoding.encoded($0.text) } ?? live
    }

    package static func copy(_ id: CopyID) -> String { "/copy/" + PercentEncoding.encoded(id.text) }

    /// What changed in copy since an earlier version.
    package static func changes(_ id: CopyID, from earlier: CopyID) -> String {
        copy(id) + "/changes?from=" + PercentEncoding.encoded(earlier.text)
    }

    package static func story(_ id: StoryID) -> String {
        "/story/" + PercentEncoding.encoded(id.text)
    }

    package static func section(_ section: Section) -> String { "/section/" + section.rawValue }

    package static func source(_ id: SourceID) -> String {
        "/source/" + PercentEncoding.encoded(id.text)
    }

    package static func search(_ query: String, before: String? = nil) -> String {
        older(than: before, at: search + "?q=" + PercentEncoding.encoded(query))
    }

    /// The next page of a list that goes back in time; the address itself where there is none.
    package static func older(than mark: String?, at address: String) -> String {
        guard let mark else { return address }
        return address + (address.utf8.contains(UInt8(ascii: "?")) ? "&" : "?")
            + "before=" + PercentEncoding.encoded(mark)
    }

    /// A list's feeds, as `/feed.atom` and `/feed.json` are the front's.
    package static func atom(of address: String) -> String {
        address == front ? atom : address + atom
    }

    package static func jsonFeed(of address: String) -> String {
        address == front ? jsonFeed : address + jsonFeed
    }

    /// The same page for programs: `/copy/1` is `/api/v1/copy/1`.
    package static func api(of address: String) -> String {
        address == front ? api + "front" : api + address.dropFirst()
    }
}
