/// Signs of the blocks around and of those that are alike.
extension PageBlockSigns {
    func addNeighbours(of index: Int, first: Int?, last: Int?, to row: inout SignRow) {
        row.add(Self.reasons.firstIndex(of: body.candidates[index].reason ?? "") ?? 0)
        row.add(isKept[index])
        for step in [-3, -2, -1, 1, 2, 3] { row.add(kept(at: index + step)) }
        let before = index > 0 ? lines[index - 1] : nil
        let after = index + 1 < lines.count ? lines[index + 1] : nil
        row.add(before?.letters ?? -1)
        row.add(after?.letters ?? -1)
        for line in [before, after] { row.add(line?.linked ?? 0, of: line?.letters ?? 1) }
        for line in [before, after] { row.add(line?.kind ?? -1) }
        for line in [before, after] { row.add(line?.stops ?? -1) }
        for line in [before, after] { row.add(line?.endsSentence ?? false) }
        for step in [-1, 1] { row.add(isStyled(index, like: index + step)) }
        row.add(body.headlineIndex.map { min(index - $0, 200) } ?? -300)
        row.add(first.map { min(max(index - $0, -200), 200) } ?? -300)
        row.add(last.map { min(max(index - $0, -200), 200) } ?? -300)
    }

    private func kept(at index: Int) -> Int {
        guard lines.indices.contains(index) else { return -1 }
        return isKept[index] ? 1 : 0
    }

    private func isStyled(_ index: Int, like other: Int) -> Bool {
        lines.indices.contains(other)
            && body.candidates[index].style == body.candidates[other].style
    }

    func addSums(of index: Int, to row: inout SignRow) {
        let box = boxes[box(index)] ?? Tally()
        row.add(box.kept, of: box.letters)
        row.add(box.blocks)
        row.add(box.links, of: box.letters)
        row.add(box.letters / max(box.blocks, 1))
        row.add(box.stops * 10, of: box.letters)
        let style = styles[body.candidates[index].style] ?? Tally()
        row.add(style.kept, of: style.letters)
        row.add(style.blocks)
        row.add(style.links, of: style.letters)
        row.add(style.letters / max(style.blocks, 1))
        row.add(style.kept, of: keptTotal)
        row.add(body.mainStyle.map { $0 == body.candidates[index].style ? 1 : 0 } ?? -1)
    }

    /// The rules' reasons, in the order of their numbers.
    static let reasons = [
        "", "in a box beside the story", "outside the story's element", "the headline or above it",
        "the standfirst", "a stock line", "consent or sale", "a caption or credit",
        "a list of links", "stands several times", "in a box with stock lines",
        "before the first sentence", "after the story and set unlike it",
        "after the last sentence", "not in the text stated for machines",
    ]
}
