import Markup

extension HTMLDocument {
    /// Links that make an inline box a card.
    private static let fewestLinks = 3
    /// Nodes looked at under an inline box; cards are small.
    private static let mostNodes = 80

    /// Whether an element is a `span` that holds several links to pages and no words beside them.
    func isHoverCard(_ node: Int) -> Bool {
        guard nodes[node].kind == .element, nodes[node].name == .span,
            nodes[node].start < nodes[node].end, nodes[node].firstChild >= 0
        else { return false }
        var links = 0
        var inner = Int(nodes[node].firstChild)
        for _ in 0..<Self.mostNodes {
            if nodes[inner].kind == .element, nodes[inner].name == .a { links += 1 }
            if nodes[inner].kind == .text, !isBlank(inner), !isLinked(inner, within: node) {
                return false
            }
            guard let next = following(inner, within: node) else {
                return links >= Self.fewestLinks
            }
            inner = next
        }
        return false
    }

    /// Whether a card stands behind the linked word of the text it opens over, both in one `span`.
    func holdsCardBehindLink(_ node: Int) -> Bool {
        var seesLink = false
        var child = nodes[node].firstChild
        while child >= 0 {
            let inner = Int(child)
            if seesLink, isHoverCard(inner) { return true }
            if nodes[inner].kind == .element, nodes[inner].name == .a { seesLink = true }
            child = nodes[inner].next
        }
        return false
    }

    /// The next node in document order under a root.
    private func following(_ node: Int, within root: Int) -> Int? {
        if nodes[node].kind != .text, nodes[node].firstChild >= 0 {
            return Int(nodes[node].firstChild)
        }
        var at = node
        while at != root {
            if nodes[at].next >= 0 { return Int(nodes[at].next) }
            at = Int(nodes[at].parent)
        }
        return nil
    }

    private func isBlank(_ node: Int) -> Bool {
        text[Int(nodes[node].start)..<Int(nodes[node].end)].allSatisfy { $0 <= 0x20 }
    }

    private func isLinked(_ node: Int, within root: Int) -> Bool {
        var at = Int(nodes[node].parent)
        while at >= 0, at != root {
            if nodes[at].name == .a { return true }
            at = Int(nodes[at].parent)
        }
        return false
    }
}
