/// Place, date and agency that open agency copy: `PARIS, Nov 28, 2024 (AFP) -`.
public struct Dateline: Hashable, Codable, Sendable {
    public var place: String?
    /// The date as written.
    public var date: String?
    /// The agency's signature as written: `AFP`.
    public var agency: String?
    /// The whole dateline as it stood, dash included.
    public var asWritten: String

    public init(place: String?, date: String? = nil, agency: String? = nil, asWritten: String) {
        self.place = place
        self.date = date
        self.agency = agency
        self.asWritten = asWritten
    }
}
