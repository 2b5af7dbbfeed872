import Markup

/// How much text stands under each node of a page, and how much of it reads like a story.
struct PageOutline {
    let document: HTMLDocument
    /// All nodes in document order, unseen subtrees left out.
    private(set) var order: [Int32] = []
    /// What class and id say.
    private(set) var clues: [PageClues]
    /// Bytes of words that are the node's own text or stand in inline elements under it.
    private(set) var words: [Int32]
    /// Those of them that are link text.
    private(set) var linked: [Int32]
    /// Marks that end or part sentences among them.
    private(set) var marks: [Int32]
    /// The sum of what blocks under the node weigh as story text.
    private(set) var weight: [Float]
    /// The same for blocks that read like a story alone; never negative.
    private(set) var prose: [Float]
    /// Nodes that are no part of the story whatever stands in them.
    private(set) var isDropped: [Bool]
    /// Those of them that are left out for their name or look only: the judge looks at them again.
    private(set) var isAside: [Bool]

    init(_ document: HTMLDocument) {
        self.document = document
        let count = document.nodes.count
        clues = [PageClues](repeating: [], count: count)
        words = [Int32](repeating: 0, count: count)
        linked = words
        marks = words
        weight = [Float](repeating: 0, count: count)
        prose = weight
        isDropped = [Bool](repeating: false, count: count)
        isAside = isDropped
        order.reserveCapacity(count)
        survey()
        dropHoverCards()
        dropCards()
        weigh()
        dropBesides()
        weigh()
    }

    /// Walks the page once, gathers clues and counts the words of every block.
    private mutating func survey() {
        var node = 0
        var block = 0
        var links = 0
        var blocks: [(node: Int, outer: Int)] = []
        let nodes = document.nodes
        walk: while true {
            order.append(Int32(node))
            var enters = false
            switch nodes[node].kind {
            case .text: count(nodes[node], in: block, isLink: links > 0)
            case .document: enters = true
            case .element:
                enters = nodes[node].namespace == .html && !nodes[node].name.isUnseen
                if enters {
                    readClues(node)
                } else {
                    isDropped[node] = true
                }
            case .contents, .doctype, .comment: break
            }
            if enters, nodes[node].firstChild >= 0 {
                if nodes[node].name == .a { links += 1 }
                if nodes[node].kind == .element, nodes[node].name.isBlock {
                    blocks.append((node, block))
                    block = node
                }
                node = Int(nodes[node].firstChild)
                continue
            }
            while nodes[node].next < 0 || node == 0 {
                if node == 0 { break walk }
                node = Int(nodes[node].parent)
                if nodes[node].name == .a, nodes[node].kind == .element { links -= 1 }
                if let last = blocks.last, last.node == node {
                    block = last.outer
                    blocks.removeLast()
                }
            }
            node = Int(nodes[node].next)
        }
    }

    private mutating func readClues(_ node: Int) {
        let element = document.nodes[node]
        guard element.start < element.end else { return }
        for attribute in document.attributes[Int(element.start)..<Int(element.end)] {
            switch attribute.name {
            case .className, .id:
                let range = Int(attribute.start)..<Int(attribute.end)
                guard range.count < 400 else { continue }
                let found = document.text.withUnsafeBufferPointer {
                    PageClues.read(UnsafeBufferPointer(rebasing: $0[range]))
                }
                clues[node].formUnion(found)
            case .itemprop:
                let value = document.text[Int(attribute.start)..<Int(attribute.end)]
                if value.elementsEqual("articleBody".utf8) { clues[node].insert(.story) }
            default: break
            }
        }
    }

    private mutating func count(_ node: HTMLNode, in block: Int, isLink: Bool) {
        let found = document.text.withUnsafeBufferPointer {
            WordCount(UnsafeBufferPointer(rebasing: $0[Int(node.start)..<Int(node.end)]))
        }
        words[block] += found.letters
        marks[block] += found.marks
        if isLink { linked[block] += found.letters }
    }

    /// Sums up weights from the leaves; every level up costs a little, so that the root is tight.
    private mutating func weigh() {
        for index in order {
            weight[Int(index)] = 0
            prose[Int(index)] = 0
        }
        for index in order.reversed() {
            let node = Int(index)
            guard document.nodes[node].kind == .element else { continue }
            if isDropped[node] {
                weight[node] = 0
                continue
            }
            let own = ownWeight(node)
            weight[node] = weight[node] * 0.97 + own
            prose[node] += max(own, 0)
            let parent = Int(document.nodes[node].parent)
            guard parent >= 0 else { continue }
            weight[parent] += weight[node]
            prose[parent] += prose[node]
        }
    }

    private func ownWeight(_ node: Int) -> Float {
        let all = Float(words[node])
        guard all > 0 else { return 0 }
        let links = Float(linked[node])
        let name = document.nodes[node].name
        if links > all * 0.5 { return -min(links, 160) * 0.5 }
        if name.isHeading { return 4 }
        let plain = all - links * 1.5
        let hasSentence = marks[node] > 0
        if plain < 40 { return name == .p && hasSentence ? plain * 0.5 : -8 }
        switch name {
        case .p: return hasSentence ? plain : plain * 0.4
        case .li, .td, .dd: return hasSentence ? plain * 0.5 : 0
        case .figcaption, .th, .dt, .caption, .form: return 0
        default: return hasSentence ? plain * 0.8 : plain * 0.1
        }
    }

    /// Leaves out what opens over a word of the text: an inline box of links and nothing else.
    private mutating func dropHoverCards() {
        for index in order where document.isHoverCard(Int(index)) { isDropped[Int(index)] = true }
    }

    /// Leaves out rows of cards: siblings set alike that each hold a linked heading and a few words.
    private mutating func dropCards() {
        var words = words
        var linked = linked
        for index in order.reversed() {
            let node = Int(index)
            let parent = Int(document.nodes[node].parent)
            guard parent >= 0, document.nodes[node].kind == .element else { continue }
            words[parent] += words[node]
            linked[parent] += linked[node]
        }
        for index in order {
            let node = Int(index)
            guard document.nodes[node].kind == .element, words[node] > 200 else { continue }
            var rows: [Int: [Int]] = [:]
            var child = document.nodes[node].firstChild
            while child >= 0 {
                let card = Int(child)
                child = document.nodes[card].next
                guard document.nodes[card].kind == .element, linked[card] >= 15,
                    linked[card] * 10 > words[card], (30...600).contains(words[card]),
                    document.nodes[card].name != .p, document.holdsLinkedHeading(card)
                else { continue }
                rows[document.look(of: card), default: []].append(card)
            }
            for row in rows.values where row.count > 2 {
                for card in row {
                    isDropped[card] = true
                    isAside[card] = true
                }
            }
        }
    }

    /// Leaves out what its name says is no story, unless much of the page's text stands in it.
    private mutating func dropBesides() {
        let total = prose[0]
        let holdsMainHeading = document.first(.h1, under: 0) != nil
        setRightBesides()
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
                if share < Self.mostHidden, document.isHidden(node) {
                    isDropped[node] = true
                    continue
                }
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

extension HTMLDocument {
    /// Whether a heading under the node is a link or stands in one.
    fileprivate func holdsLinkedHeading(_ node: Int) -> Bool {
        firstDescendant(of: node) { inner in
            guard nodes[inner].kind == .element, nodes[inner].name.isHeading else { return false }
            if first(.a, under: inner) != nil { return true }
            var at = Int(nodes[inner].parent)
            while at >= 0, at != node {
                if nodes[at].name == .a { return true }
                at = Int(nodes[at].parent)
            }
            return nodes[node].name == .a
        } != nil
    }

    /// A number for the name and class of an element.
    fileprivate func look(of node: Int) -> Int {
        var hash = Int(nodes[node].spelling)
        guard let name = attribute(.className, of: node) else { return hash }
        for byte in text[name].prefix(40) { hash = hash &* 33 &+ Int(byte) }
        return hash
    }
}
