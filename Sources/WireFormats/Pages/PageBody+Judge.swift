import News

extension PageBody {
    /// A page of more blocks is left to the rules; the longest articles have some hundreds.
    static let mostJudged = 4000

    /// Takes the judge's word for each block, where it finds a story at all.
    mutating func judge(_ outline: PageOutline, root: Int) {
        guard !isStated, candidates.count <= Self.mostJudged else { return }
        let rows = PageBlockSigns(self, outline, root: root).rows()
        for index in candidates.indices {
            candidates[index].ruledOut = candidates[index].reason
            candidates[index].signs = rows[index]
            candidates[index].score = PageJudge.ofBlocks.score(rows[index])
        }
        guard candidates.indices.contains(where: { isKeptByJudge($0) == true }) else { return }
        for index in candidates.indices {
            guard let isKept = isKeptByJudge(index) else { continue }
            candidates[index].reason =
                isKept ? nil : candidates[index].ruledOut ?? "reads unlike the story"
        }
        let last = tail.reduce(0) { $0 + candidates[$1].text.utf8.count }
        if last * Self.leastOfTail < length { dropTail() }
    }

    /// Headings after the last sentence that hold more than this part of the text are the story's:
    /// a list set as headings over pictures.
    private static let leastOfTail = 6

    /// The judge's word; nil for what it is not asked about: pictures, standfirst and headline.
    private func isKeptByJudge(_ index: Int) -> Bool? {
        let candidate = candidates[index]
        switch candidate.block {
        case .picture, .rule: return nil
        default: break
        }
        if candidate.text.isEmpty || candidate.ruledOut == "the standfirst" { return nil }
        if candidate.ruledOut == Self.furniture { return nil }
        if index == headlineIndex { return nil }
        // No story reads like that, whatever stands around it.
        if candidate.isStock, BoilerplateLine.points(candidate.text) { return false }
        return (candidate.score ?? 0) > 0
    }
}
