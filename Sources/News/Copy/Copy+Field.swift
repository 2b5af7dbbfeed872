extension Copy {
    /// A field of copy whose origin is kept.
    public enum Field: String, Hashable, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
        case providerID, version, previousID, standing, statedChange, headline, standfirst
        case slugline, bylines, dateline, signOff, advisories, body, language, urgency, subjects
        case published, updated, embargoed, outlet, agency, rights, link, media
    }
}
