internal import Hummingbird
internal import News
internal import Press
internal import Store

extension Request {
    /// The one spelling of the path of many that lead to the same route: `//copy/1/` is `/copy/1`.
    /// Nil with a query or a `%`, of which there are spellings without number.
    var address: String? {
        let path = uri.path.utf8
        guard uri.query == nil, !path.contains(UInt8(ascii: "%")) else { return nil }
        return "/" + uri.path.split(separator: "/").joined(separator: "/")
    }

    /// The value of a query parameter as a form sends it: `+` is a space, `%41` a byte.
    func parameter(_ name: String) -> String? {
        for pair in (uri.query ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.first == name[...] else { continue }
            return Self.decoded(parts.count > 1 ? parts[1] : "")
        }
        return nil
    }

    /// What the list is to be older than; refused unless a list gave it.
    func before() throws -> String? {
        guard let before = parameter("before") else { return nil }
        guard ArchiveView.isCursor(before) else {
            throw Refusal(
                status: 400, "There is no such page of this list",
                "`before` is what the page before it names as `older`.")
        }
        return before
    }

    /// What is searched for; refused when it is longer than ``Limits/queryBytes``.
    func searchWords(_ limits: Limits) throws -> String {
        let words = parameter("q") ?? ""
        guard words.utf8.count <= limits.queryBytes else {
            throw Refusal(
                status: 400, "The search is too long",
                "At most \(limits.queryBytes) bytes are searched for.")
        }
        return words
    }

    /// The section an address names; in other letters than its own it moves to `address`.
    func section(
        _ context: SiteContext, at address: (Section) -> String
    ) throws -> Section {
        let name = try context.parameters.require("name")
        guard let section = Section(rawValue: name.lowercased()) else {
            throw Refusal(.notFound(uri.path))
        }
        guard section.rawValue == name else {
            throw Moved(to: address(section) + (uri.query.map { "?\($0)" } ?? ""))
        }
        return section
    }

    private static func decoded(_ text: Substring) -> String {
        let spaced = text.utf8.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
        return String(decoding: PercentEncoding.decoded(spaced), as: UTF8.self)
    }
}
