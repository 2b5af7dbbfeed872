import Markup

/// How much the text under each node reads like a story.
extension PageOutline {
    /// Sums up weights from the leaves; every level up costs a little, so that the root is tight.
    mutating func weigh() {
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
}
