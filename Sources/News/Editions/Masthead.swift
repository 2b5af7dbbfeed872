/// What every page of a site carries.
public struct Masthead: Hashable, Codable, Sendable {
    /// The paper's name.
    public var name: String
    /// Absolute address of the site without a trailing slash, for feeds and links outward.
    public var address: String
    /// A line under the name.
    public var motto: String
    /// Minutes east of UTC in which times are printed.
    public var offsetMinutes: Int

    public init(
        name: String = "Wiredesk", address: String = "http://localhost:8080",
        motto: String = "All the copy, filed into stories", offsetMinutes: Int = 0
    ) {
        self.name = name
        self.address = address
        self.motto = motto
        self.offsetMinutes = offsetMinutes
    }
}
