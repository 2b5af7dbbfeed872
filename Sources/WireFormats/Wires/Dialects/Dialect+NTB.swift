import News

extension Dialect {
    /// NTB keeps its slug in a field of its own: `NTBStikkord`.
    static let ntb = Dialect("NTB") { copy in
        guard copy.slugline == nil, let slug = copy.extra("head/meta NTBStikkord") else { return }
        copy.slugline = slug
        copy.origins[.slugline] = Origin("head/meta NTBStikkord")
    }
}
