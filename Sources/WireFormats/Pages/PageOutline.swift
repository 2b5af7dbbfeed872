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
    /// Nodes that are no part of the story whatever stands in them.
    private(set) var isDropped: [Bool]

    init(_ document: HTMLDocument) {
        self.document = document
        let count = document.nodes.count
        clues = [PageClues](repeating: [], count: count)
        words = [Int32](repeating: 0, count: count)
        linked = words
        marks = words
        weight = [Float](repeating: 0, count: count)
        isDropped = [Bool](repeating: false, count: count)
        order.reserveCapacity(count)
        survey()
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
                clues[node].formUnion(PageClues.read(document.text[range]))
            case .itemprop:
                let value = document.text[Int(attribute.start)..<Int(attribute.end)]
                if value.elementsEqual("articleBody".utf8) { clues[node].insert(.story) }
            default: break
            }
        }
    }

    private mutating func count(_ node: HTMLNode, in block: Int, isLink: Bool) {
        var letters: Int32 = 0
        var stops: Int32 = 0
        var index = Int(node.start)
        let end = Int(node.end)
        let text = document.text
        while index < end {
            let byte = text[index]
            if byte > 0x20 { letters += 1 }
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"):
                stops += 1
            case 0xE3:
                if index + 2 < end, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0x82 {
                    stops += 1
                }
            case 0xEF:
                if index + 2 < end, text[index + 1] == 0xBC { stops += 1 }
            case 0xD8:
                if index + 1 < end, text[index + 1] == 0x8C || text[index + 1] == 0x9F {
                    stops += 1
                }
            default: break
            }
            index += 1
        }
        words[block] += letters
        marks[block] += stops
        if isLink { linked[block] += letters }
    }

    /// Sums up weights from the leaves; every level up costs a little, so that the root is tight.
    private mutating func weigh() {
        for index in order { weight[Int(index)] = 0 }
        for index in order.reversed() {
            let node = Int(index)
            guard document.nodes[node].kind == .element else { continue }
            if isDropped[node] {
                weight[node] = 0
                continue
            }
            weight[node] = weight[node] * 0.97 + ownWeight(node)
            let parent = Int(document.nodes[node].parent)
            if parent >= 0 { weight[parent] += weight[node] }
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

    /// Leaves out what its name says is no story, unless much of the page's text stands in it.
    private mutating func dropBesides() {
        let total = max(weight[0], order.reduce(Float(0)) { max($0, weight[Int($1)]) })
        for index in order {
            let node = Int(index)
            let element = document.nodes[node]
            guard element.kind == .element, !isDropped[node] else { continue }
            let share = weight[node] / max(total, 1)
            switch element.name {
            case .nav: isDropped[node] = true
            case .footer, .aside, .form: isDropped[node] = share < 0.3
            case .html, .body, .main, .h1, .h2, .h3: break
            default:
                if share < 0.3, document.isHidden(node) {
                    isDropped[node] = true
                } else if clues[node].contains(.chrome) {
                    isDropped[node] = share < 0.6 && !holdsHeadline(node)
                } else if clues[node].contains(.beside), !clues[node].contains(.story) {
                    isDropped[node] = share < 0.2 && !holdsHeadline(node)
                }
            }
        }
    }

    private func holdsHeadline(_ node: Int) -> Bool {
        guard weight[node] > 200 else { return false }
        return document.first(.h1, under: node) != nil
    }

    /// The element the story's text stands in; nil where nothing reads like a story.
    func storyRoot() -> Int? {
        var best: Int?
        var most: Float = 0
        var isInside = [Bool](repeating: false, count: document.nodes.count)
        for index in order {
            let node = Int(index)
            let parent = Int(document.nodes[node].parent)
            if isDropped[node] || (parent >= 0 && isInside[parent]) {
                isInside[node] = true
                continue
            }
            guard document.nodes[node].kind == .element else { continue }
            var value = weight[node]
            if clues[node].contains(.story) { value *= 1.2 }
            if document.nodes[node].name == .article { value *= 1.06 }
            if value >= most, value > 0 {
                most = value
                best = node
            }
        }
        return best
    }
}
