import Markup

/// Cards: boxes that point to other pages.
extension PageOutline {
    /// Leaves out what opens over a word of the text: an inline box of links and nothing else.
    mutating func dropHoverCards() {
        for index in order
        where document.isHoverCard(Int(index)) && !document.holdsCardBehindLink(Int(index)) {
            isDropped[Int(index)] = true
        }
    }

    /// Leaves out rows of cards: siblings set alike that each hold a linked heading and a few words.
    mutating func dropCards() {
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
    func look(of node: Int) -> Int {
        var hash = Int(nodes[node].spelling)
        guard let name = attribute(.className, of: node) else { return hash }
        for byte in text[name].prefix(40) { hash = hash &* 33 &+ Int(byte) }
        return hash
    }
}
