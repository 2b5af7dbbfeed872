extension Copy {
    /// A field of copy whose origin is kept.
    public enum Field: String, Hashable, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
        case providerID, version, previousID, standing, statedChange, headline, standfirst
        case slugline, bylines, dateline, signOff, advisories, body, language, urgency, subjects
        case published, updated, embargoed, outlet, agency, rights, link, media

        /// Hashes the case by its place; by default its name would be hashed letter by letter.
        public func hash(into hasher: inout Hasher) { hasher.combine(place) }

        private var place: UInt8 {
            switch self {
            case .providerID: 0
            case .version: 1
            case .previousID: 2
            case .standing: 3
            case .statedChange: 4
            case .headline: 5
            case .standfirst: 6
            case .slugline: 7
            case .bylines: 8
            case .dateline: 9
            case .signOff: 10
            case .advisories: 11
            case .body: 12
            case .language: 13
            case .urgency: 14
            case .subjects: 15
            case .published: 16
            case .updated: 17
            case .embargoed: 18
            case .outlet: 19
            case .agency: 20
            case .rights: 21
            case .link: 22
            case .media: 23
            }
        }
    }
}
