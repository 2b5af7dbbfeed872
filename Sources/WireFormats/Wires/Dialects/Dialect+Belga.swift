import News

extension Dialect {
    /// Belga has keywords and no slugline: the first keyword is the story's.
    static let belga = Dialect("Belga") { copy in
        guard copy.slugline == nil,
            let keyword = copy.subjects.first(where: { $0.scheme == nil && $0.code == nil })?.name
        else { return }
        copy.slugline = keyword
        copy.origins[.slugline] = Origin("keywords", because: "Belga sends no slugline")
    }
}
