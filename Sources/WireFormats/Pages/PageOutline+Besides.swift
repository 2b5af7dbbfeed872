import Markup

/// Boxes beside the story, by their names and looks.
extension PageOutline {
    /// Leaves out what its name says is no story, unless much of the page's text stands in it.
    mutating func dropBesides() {
        let total = prose[0]
        let holdsMainHeading = document.first(.h1, under: 0) != nil
        setRightBesides()
        let hidingLooks = looksHidingMost()
        for index in order {
            let node = Int(index)
            let element = document.nodes[node]
            guard element.kind == .element, !isDropped[node] else { continue }
            let share = prose[node] / max(total, 1)
            switch element.name {
            case .nav:
                isDropped[node] = true
                continue
            case .footer, .aside, .form: isDropped[node] = share < 0.3
            case .html, .body, .main, .h1, .h2, .h3: break
            default:
                if share < Self.mostHidden, document.isHidden(node),
                    hidingLooks.isEmpty || !hidingLooks.contains(document.look(of: node))
                {
                    isDropped[node] = true
                    continue
                }
                if standsInSentence(node) { break }
                if clues[node].contains(.chrome) {
                    isDropped[node] =
                        (share < 0.6 || (holdsMainHeading && isApart(node))) && !holdsHeadline(node)
                } else if clues[node].contains(.beside), !clues[node].contains(.story) {
                    isDropped[node] = share < 0.2 && !holdsHeadline(node)
                }
            }
            isAside[node] = isDropped[node]
        }
    }

    /// The share of a page's prose that a hidden element may hold: some hide the story until it is set.
    private static let mostHidden: Float = 0.5

    /// The looks of named hidden elements that hold most of the page's prose together: some pages hide
    /// the story paragraph by paragraph until they know their reader.
    private func looksHidingMost() -> Set<Int> {
        var shares: [Int: (prose: Float, boxes: Int)] = [:]
        var hidden: Set<Int> = []
        for index in order {
            let node = Int(index)
            guard prose[node] > 0, document.nodes[node].kind == .element,
                document.isHidden(node), !hasAncestor(node, in: hidden)
            else { continue }
            hidden.insert(node)
            guard document.attribute(.className, of: node) != nil else { continue }
            shares[document.look(of: node), default: (0, 0)].prose += prose[node]
            shares[document.look(of: node), default: (0, 0)].boxes += 1
        }
        let least = prose[0] * Self.mostHidden
        return Set(shares.filter { $0.value.boxes > 1 && $0.value.prose > least }.keys)
    }

    /// Prose outside a box, beside a headline, that shows the box not to be the story, in letters.
    private static let leastOutside: Float = 150

    /// Whether a box of comments or consent is none of the story, however much text it holds.
    private func isApart(_ node: Int) -> Bool {
        clues[node].contains(.apart) && prose[0] - prose[node] > Self.leastOutside
    }

    /// Takes back a clue for what stands beside the story where the page gives it to most of its
    /// text: builders of pages call every box a widget.
    private mutating func setRightBesides() {
        var shares: [UInt64: (prose: Float, nodes: [Int])] = [:]
        for index in order {
            let node = Int(index)
            guard clues[node].contains(.beside), prose[node] > 0 else { continue }
            for word in Set(besideWords(node)) {
                shares[word, default: (0, [])].nodes.append(node)
            }
        }
        var isCommon: Set<UInt64> = []
        for (word, share) in shares where share.nodes.count > 1 {
            let holders = Set(share.nodes)
            let outer = share.nodes.filter { !hasAncestor($0, in: holders) }
            if outer.reduce(0, { $0 + prose[$1] }) > prose[0] * Self.mostBeside {
                isCommon.insert(word)
            }
        }
        guard !isCommon.isEmpty else { return }
        for index in order where clues[Int(index)].contains(.beside) {
            let node = Int(index)
            if isCommon.isSuperset(of: besideWords(node)) { clues[node].remove(.beside) }
        }
    }

    /// The share of a page's prose that no kind of box beside the story holds.
    private static let mostBeside: Float = 0.5

    private func besideWords(_ node: Int) -> [UInt64] {
        [HTMLName.className, .id].flatMap { name in
            document.attribute(name, of: node).map { PageClues.besideWords(document.text[$0]) }
                ?? []
        }
    }

    private func hasAncestor(_ node: Int, in nodes: Set<Int>) -> Bool {
        var at = Int(document.nodes[node].parent)
        while at >= 0 {
            if nodes.contains(at) { return true }
            at = Int(document.nodes[at].parent)
        }
        return false
    }

    private func holdsHeadline(_ node: Int) -> Bool {
        guard prose[node] > 200 else { return false }
        return document.first(.h1, under: node) != nil
    }
}
