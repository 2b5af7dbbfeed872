/// Why a request has no answer; for programs it is printed as RFC 9457 says.
package struct Problem: Hashable, Sendable {
    /// The HTTP status.
    package var status: Int
    /// The kind of problem in a few words.
    package var title: String
    /// What can be done about it.
    package var detail: String
    /// The path asked for.
    package var instance: String?

    package init(status: Int, title: String, detail: String = "", instance: String? = nil) {
        self.status = status
        self.title = title
        self.detail = detail
        self.instance = instance
    }

    package static func notFound(_ path: String) -> Problem {
        Problem(
            status: 404, title: "Nothing stands at this address",
            detail: "The front page and the search lead to everything that was filed.",
            instance: path)
    }
}
