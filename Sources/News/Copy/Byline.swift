/// Who signed the copy.
public struct Byline: Hashable, Codable, Sendable {
    /// The name for display, without `By`.
    public var name: String
    /// `reporting`, `editing`, `photo` … as stated.
    public var role: String?
    /// The masthead's code behind a byline such as `I.Meyer--BTB`.
    public var mastheadCode: String?
    public var email: String?
    public var link: String?

    public init(
        _ name: String, role: String? = nil, mastheadCode: String? = nil, email: String? = nil,
        link: String? = nil
    ) {
        self.name = name
        self.role = role
        self.mastheadCode = mastheadCode
        self.email = email
        self.link = link
    }
}
