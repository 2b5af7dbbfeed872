import Markup
import News

/// The headlines of a section or home page.
struct PageIndex {
    /// One headline and where it leads.
    struct Entry: Hashable {
        let headline: String
        let address: String
    }

    let entries: [Entry]

    /// Fewer linked headlines than this make no index.
    static let fewest = 12
    /// More are not read.
    private static let most = 400

    init(_ outline: PageOutline, base: String?) {
        let document = outline.document
        var seen: Set<String> = []
        var entries: [Entry] = []
        for index in outline.order where entries.count < Self.most {
            let node = Int(index)
            guard document.nodes[node].kind == .element, document.nodes[node].name == .a,
                let href = document.value(.href, of: node),
                let address = HTMLBlocks.linkAddress(href, base: base), !seen.contains(address)
            else { continue }
            let heading = document.firstDescendant(of: node) {
                document.nodes[$0].kind == .element && document.nodes[$0].name.isHeading
            }
            let text = document.foldedText(of: heading ?? node)
            let isCaseless = text.unicodeScalars.contains { $0.isCaseless }
            guard (20...240).contains(text.utf8.count),
                isCaseless || text.split(separator: " ").count > 3
            else { continue }
            seen.insert(address)
            entries.append(Entry(headline: text, address: address))
        }
        self.entries = entries
    }

    /// The headlines as copy, in the page's order.
    var copies: [Copy] {
        entries.map { entry in
            var copy = Copy(headline: entry.headline)
            copy.link = entry.address
            copy.origins[.headline] = Origin("a", because: "one of an index page's headlines")
            copy.origins[.link] = Origin("a href")
            return copy
        }
    }
}
