package import News

extension ArchiveView {
    /// What changed in copy since `earlier`, or since what it was ruled a version of; nil when one
    /// of the two is not to be read.
    package func changesPage(
        of id: CopyID, since earlier: CopyID? = nil, compare: (String, String) -> Comparison
    ) throws -> ChangesPage? {
        guard let later = try filed(id), let before = earlier ?? later.ruling.of,
            let old = try filed(before), old.withdrawnBy == nil, later.withdrawnBy == nil,
            old.ruling.kind != .kill, later.ruling.kind != .kill,
            let from = try lines([before]).first, let to = try lines([id]).first
        else { return nil }
        return ChangesPage(
            from: from, to: to, headline: compare(old.copy.headline, later.copy.headline),
            text: compare(old.copy.comparedText, later.copy.comparedText))
    }
}

extension Copy {
    /// Standfirst and text as two versions are compared, a block a line.
    fileprivate var comparedText: String {
        hasStandfirstOfItsOwn
            ? standfirst.plainText + "\n" + text.plainText : text.plainText
    }
}
