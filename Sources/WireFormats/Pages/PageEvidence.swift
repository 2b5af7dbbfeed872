import Markup
import News

/// What a page says about its article outside of the article's text.
struct PageEvidence {
    /// A heading, a time or a name in the page, with the element it stands in.
    struct Mention {
        let node: Int
        let text: String
    }

    /// The contents of `meta` elements by lower-case name, property or itemprop.
    private(set) var metas: [String: [String]] = [:]
    private(set) var title: String?
    private(set) var headings: [Mention] = []
    /// `time` elements and others that carry a moment, in page order.
    private(set) var times: [Mention] = []
    /// Elements the markup calls the writer.
    private(set) var writers: [Mention] = []
    /// Values of microdata properties by name, in page order.
    private(set) var properties: [String: [Mention]] = [:]
    private(set) var canonical: String?
    /// Addresses of the article's other pages and forms: `next`, `previous`, `amp`, `print`.
    private(set) var links: [String: String] = [:]
    private(set) var language: String?
    private(set) var base: String?
    private(set) var article: LinkedArticle?

    init(_ document: HTMLDocument, address: String?) {
        base = address
        var scripts: [[UInt8]] = []
        for node in document.nodes.indices where document.nodes[node].kind == .element {
            switch document.nodes[node].name {
            case .meta: readMeta(node, document)
            case .title where title == nil && document.nodes[node].namespace == .html:
                title = document.foldedText(of: node)
            case .base:
                if let href = document.value(.href, of: node) {
                    base = resolveAddress(href, against: address)
                }
            case .link: readLink(node, document)
            case .html: language = document.value(.lang, of: node) ?? language
            case .script:
                if let type = document.attribute(.type, of: node),
                    document.text[type].containsWord("ld+json")
                {
                    scripts.append(document.plainBytes(of: node))
                }
            case .h1, .h2:
                let text = document.foldedText(of: node)
                if !text.isEmpty { headings.append(Mention(node: node, text: text)) }
            case .time:
                let written = document.value(.datetime, of: node) ?? document.foldedText(of: node)
                if !written.isEmpty { times.append(Mention(node: node, text: written)) }
            default: break
            }
            readProperty(node, document)
        }
        article = LinkedArticle.read(scripts)
    }

    func meta(_ names: String...) -> (name: String, value: String)? {
        for name in names {
            if let value = metas[name]?.first(where: { !$0.isEmpty }) { return (name, value) }
        }
        return nil
    }

    private mutating func readMeta(_ node: Int, _ document: HTMLDocument) {
        guard let content = document.value(.content, of: node) else { return }
        let keys = [HTMLName.property, .name, .itemprop, .httpEquiv].compactMap {
            document.value($0, of: node)?.lowercased()
        }
        let words = HTMLBlocks.plainLine(content)
        for key in keys where metas[key]?.contains(words) != true {
            metas[key, default: []].append(words)
        }
    }

    private mutating func readLink(_ node: Int, _ document: HTMLDocument) {
        guard let rel = document.value(.rel, of: node)?.lowercased(),
            let href = document.value(.href, of: node)
        else { return }
        if rel == "canonical", canonical == nil { canonical = resolveAddress(href, against: base) }
        let isPrint = document.value(.media, of: node)?.lowercased() == "print"
        let name =
            switch rel {
            case "next": "next"
            case "prev", "previous": "previous"
            case "amphtml": "amp"
            case "alternate" where isPrint: "print"
            default: ""
            }
        guard !name.isEmpty, links[name] == nil else { return }
        links[name] = resolveAddress(href, against: base)
    }

    /// Microdata (`itemprop`) and RDFa (`property`) on anything but `meta`.
    private mutating func readProperty(_ node: Int, _ document: HTMLDocument) {
        let element = document.nodes[node]
        guard document.holdsProperty(node) else { return }
        if element.name != .meta {
            let property =
                document.value(.itemprop, of: node)
                ?? document.value(.property, of: node).flatMap(Self.localName)
            if let property, properties[property]?.count ?? 0 < 20 {
                let text =
                    document.value(.content, of: node) ?? document.value(.datetime, of: node)
                    ?? (property == "articleBody" ? "" : document.foldedText(of: node))
                properties[property, default: []].append(Mention(node: node, text: text))
            }
        }
        if document.nodes[node].name == .a, let rel = document.value(.rel, of: node),
            rel.lowercased().split(separator: " ").contains("author")
        {
            let text = document.foldedText(of: node)
            if !text.isEmpty { writers.append(Mention(node: node, text: text)) }
        }
    }

    /// The schema.org name of an RDFa property; nil for those no field is read from.
    private static func localName(_ property: String) -> String? {
        let name = property.split { $0 == ":" || $0 == "/" || $0 == "#" }.last.map(String.init)
        switch name {
        case "headline", "author", "datePublished", "dateCreated", "name": return name
        case "created", "date", "issued": return "dateCreated"
        case "creator": return "author"
        default: return nil
        }
    }
}
