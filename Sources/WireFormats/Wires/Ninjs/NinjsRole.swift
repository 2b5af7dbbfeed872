/// What the sources and associations of a ninjs object are to it, as we write and read them.
enum NinjsRole {
    static let publisher = "publisher"
    static let origin = "originator"
    static let previous = "previousVersion"

    /// `author`, or `author/reporting`.
    static func author(_ role: String?) -> String {
        role.map { "author/" + $0 } ?? "author"
    }

    /// What an author did; nil inside for an author and no more, nil for who is none.
    static func authorship(_ role: String?) -> String?? {
        guard let role, role == "author" || role.hasPrefix("author/") else { return nil }
        return .some(role == "author" ? nil : String(role.dropFirst("author/".count)))
    }
}
