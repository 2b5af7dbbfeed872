import Markup

/// How much text stands under each node of a page, and how much of it reads like a story.
struct PageOutline {
    let document: HTMLDocument
    /// All nodes in document order, unseen subtrees left out.
    private(set) var order: [Int32] = []
    /// What class and id say.
    var clues: [PageClues]
    /// Bytes of words that are the node's own text or stand in inline elements under it.
    private(set) var words: [Int32]
    /// Those of them that are link text.
    private(set) var linked: [Int32]
    /// Marks that end or part sentences among them.
    private(set) var marks: [Int32]
    /// The sum of what blocks under the node weigh as story text.
    var weight: [Float]
    /// The same for blocks that read like a story alone; never negative.
    var prose: [Float]
    /// Nodes that are no part of the story whatever stands in them.
    var isDropped: [Bool]
    /// Those of them that are left out for their name or look only: the judge looks at them again.
    var isAside: [Bool]

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
}
