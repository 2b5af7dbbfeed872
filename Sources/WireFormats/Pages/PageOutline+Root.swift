import Markup

/// Where the story stands.
extension PageOutline {
    /// The element the story's text stands in; nil where nothing reads like a story.
    func storyRoot() -> Int? {
        var best: Int?
        var most: Float = 0
        var isLeftOut = [Bool](repeating: false, count: document.nodes.count)
        for index in order {
            let node = Int(index)
            let parent = Int(document.nodes[node].parent)
            if isDropped[node] || (parent >= 0 && isLeftOut[parent]) {
                isLeftOut[node] = true
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
        guard let best else { return statedRoot }
        if let stated = statedRoot, !isInside(stated, best), !isInside(best, stated),
            stated != best
        {
            return stated
        }
        return firstArticle(under: best)
    }

    /// Fewer bytes of words in an element called the article's body say little.
    private static let shortestStated = 120

    /// The first element whose microdata call it the article's body, where words enough stand in it.
    private var statedRoot: Int? {
        for index in order {
            let node = Int(index)
            guard clues[node].contains(.story), let name = document.attribute(.itemprop, of: node),
                document.text[name].elementsEqual("articleBody".utf8),
                document.foldedText(of: node).utf8.count >= Self.shortestStated
            else { continue }
            return node
        }
        return nil
    }

    /// The first of several articles that follow one another under a root, as pages without end have.
    private func firstArticle(under root: Int) -> Int {
        var articles: [Int] = []
        for node in document.descendants(of: root) where !isDropped[node] {
            guard document.nodes[node].name == .article, prose[node] > prose[root] * 0.12 else {
                continue
            }
            if let last = articles.last, isInside(node, last) { continue }
            articles.append(node)
        }
        guard articles.count > 1 else { return root }
        if isOfPosts(articles) { return articles[0] }
        guard prose[articles[0]] > prose[root] * 0.2,
            document.first(.h1, under: articles[1]) != nil
        else { return root }
        return articles[0]
    }

    /// Whether only the first of several articles has the page's headline, and each is another post.
    private func isOfPosts(_ articles: [Int]) -> Bool {
        document.first(.h1, under: articles[0]) != nil
            && articles.dropFirst().allSatisfy { article in
                guard let id = document.attribute(.id, of: article) else { return false }
                return document.text[id].starts(with: "post-".utf8)
                    && document.first(.h1, under: article) == nil
            }
    }

    /// Whether a node stands in another.
    func isInside(_ node: Int, _ ancestor: Int) -> Bool {
        var at = Int(document.nodes[node].parent)
        while at >= 0 {
            if at == ancestor { return true }
            at = Int(document.nodes[at].parent)
        }
        return false
    }
}
