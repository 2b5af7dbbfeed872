import Markup

/// Signs of the place in the page.
extension PageBlockSigns {
    private struct Surroundings {
        var beside = 0
        var chrome = 0
        var story = 0
        /// How many elements of each of ``PageBlockSigns/boxNames`` stand around.
        var tags = [Int](repeating: 0, count: PageBlockSigns.boxNames.count)
        var depth = -1
    }

    func addPlace(of index: Int, to row: inout SignRow) {
        let node = body.candidates[index].node
        let around = surroundings(of: node)
        let parent = Int(outline.document.nodes[node].parent)
        var own = outline.clues[node]
        if parent >= 0, parent != root { own.formUnion(outline.clues[parent]) }
        for clue in [PageClues.beside, .chrome, .story, .author, .date, .summary] {
            row.add(own.contains(clue))
        }
        row.add(around.beside)
        row.add(around.chrome)
        row.add(around.story)
        for count in around.tags { row.add(count) }
        row.add(around.depth)
        let whole = max(outline.prose[root], 1)
        row.add(Int(parent >= 0 ? min(outline.prose[parent] / whole, 3) * 100 : 0))
        row.add(Int(boxProse(node) / whole * 100))
        row.add(nearness(node))
    }

    /// The elements around a block that are counted, in the order of the signs.
    private static let boxNames: [HTMLName] = [
        .aside, .footer, .header, .form, .li, .table, .figure, .blockquote, .article, .section,
        .main,
    ]

    private static let boxPlaces: [Int?] = HTMLName.allCases.map { boxNames.firstIndex(of: $0) }

    private func surroundings(of node: Int) -> Surroundings {
        var around = Surroundings()
        var at = node
        var depth = 0
        while at >= 0 {
            if at == root { around.depth = depth }
            let element = outline.document.nodes[at]
            let clues = outline.clues[at]
            if around.depth < 0 {
                if clues.contains(.beside) { around.beside += 1 }
                if clues.contains(.chrome) { around.chrome += 1 }
                if element.kind == .element, let place = Self.boxPlaces[Int(element.name.rawValue)]
                {
                    around.tags[place] += 1
                }
            }
            if clues.contains(.story) { around.story += 1 }
            depth += 1
            at = Int(element.parent)
        }
        return around
    }

    /// The prose under the box below the root that the block stands in, or that is beside the root.
    private func boxProse(_ node: Int) -> Float {
        var at = node
        while true {
            let parent = Int(outline.document.nodes[at].parent)
            if parent < 0 || levels[parent] >= 0 {
                return min(outline.prose[at], outline.prose[root] * 3)
            }
            at = parent
        }
    }

    /// How many levels up the root's ancestors the block's box hangs; 0 for blocks under the root.
    private func nearness(_ node: Int) -> Int {
        var at = node
        while at >= 0 {
            if levels[at] >= 0 { return Int(levels[at]) }
            at = Int(outline.document.nodes[at].parent)
        }
        return levelCount
    }
}
