import News

/// What is known to repeat on the site's pages.
extension PageBody {
    /// The reason of lines that stand on other pages of the site; the judge is not asked about them.
    static let furniture = "stands on other pages of the site"

    /// Leaves out what stands on the site's other pages too, unless that is most of the story.
    mutating func dropFurniture(of site: PageSite) {
        guard !isStated else { return }
        let found = candidates.indices.filter { site.repeats(candidates[$0].text) }
        let kept = candidates.indices.filter { candidates[$0].reason == nil }
        let known = Set(found)
        let whole = kept.reduce(0) { $0 + candidates[$1].text.utf8.count }
        let lost = kept.reduce(0) {
            $0 + (known.contains($1) ? candidates[$1].text.utf8.count : 0)
        }
        guard lost * 2 < whole else { return }
        for index in found { candidates[index].reason = Self.furniture }
    }
}
