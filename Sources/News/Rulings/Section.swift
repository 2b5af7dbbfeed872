/// A section of the paper.
public enum Section: String, Hashable, CaseIterable, Codable, Sendable {
    case world, politics, business, science, health, culture, sport, society

    /// The name to print, in English.
    public var title: String {
        switch self {
        case .world: "World"
        case .politics: "Politics"
        case .business: "Business"
        case .science: "Science"
        case .health: "Health"
        case .culture: "Culture"
        case .sport: "Sport"
        case .society: "Society"
        }
    }
}
