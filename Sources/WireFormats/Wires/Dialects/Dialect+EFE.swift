import News

extension Dialect {
    /// EFE files under its keyword, and signs with the initials of the desk as the byline.
    static let efe = Dialect("EFE") { copy in
        if copy.slugline == nil || copy.slugline == copy.headline,
            let keyword = copy.subjects.last(where: { $0.scheme == nil && $0.code == nil })?.name
        {
            copy.slugline = keyword
            copy.origins[.slugline] = Origin("docdata/key-list")
        }
        guard copy.bylines.count == 1, copy.signOff == nil, SignOff.isDesks(copy.bylines[0].name)
        else { return }
        copy.signOff = copy.bylines[0].name
        copy.origins[.signOff] = Origin("body.head/byline")
        copy.bylines = []
        copy.origins[.bylines] = nil
    }
}
