import Markup
import News

/// What the elements of XHTML and NITF are to a reader of text.
enum InlineVocabulary {
    enum Part: Hashable {
        case inline, flow, heading, rule, preformatted, quote, table, picture, figure, lineBreak
        case ignored
        case list(ordered: Bool)
    }

    /// All that is known of an element by its name.
    struct Meaning {
        let part: Part
        let span: Span.Kind?
        /// Whether XHTML allows it in no paragraph.
        let endsParagraph: Bool

        init(_ name: String) {
            part = InlineVocabulary.part(name)
            span = InlineVocabulary.span(name)
            endsParagraph = InlineVocabulary.blocks.contains(name)
        }

        var isBlock: Bool { InlineVocabulary.isBlock(part) }
    }

    /// What an element is; those of NewsML-G2 are known by the numbers of their names.
    static func meaning(of element: XMLElement) -> Meaning {
        if let number = element.nameNumber(in: G2Vocabulary.names) { return usual[number] }
        return Meaning(element.name.local)
    }

    private static let usual = G2Vocabulary.names.names.map { Meaning($0.local) }

    static func part(_ name: String) -> Part {
        parts[name] ?? parts[name.lowercased()] ?? .inline
    }

    private static let parts: [String: Part] = {
        var table: [String: Part] = [:]
        func add(_ part: Part, _ names: String) {
            for name in names.split(separator: " ") { table[String(name)] = part }
        }
        add(.flow, "p div section article main header footer aside block body body.content")
        add(.flow, "body.end body.head html nitf dd dt dl li figcaption address center")
        add(.flow, "tagline note abstract distributor fn details summary bibliography")
        add(.flow, "inlinexml hedline rights tr td th caption series byline dateline")
        add(.flow, "fieldset")
        add(.heading, "h1 h2 h3 h4 h5 h6 hl1 hl2")
        add(.rule, "hr")
        add(.preformatted, "pre nitf-table-preformatted")
        add(.list(ordered: false), "ul")
        add(.list(ordered: true), "ol")
        add(.quote, "blockquote bq")
        add(.table, "table")
        add(.picture, "img media")
        add(.figure, "figure")
        add(.lineBreak, "br")
        add(.ignored, "head script style noscript template title meta docdata media-metadata")
        add(.ignored, "object iframe svg col colgroup custom-table nitf-col nitf-colgroup")
        add(.ignored, "video audio source link")
        add(.inline, "a span em strong b i u sup sub q cite code small person org location num")
        return table
    }()

    static func span(_ name: String) -> Span.Kind? {
        switch name.lowercased() {
        case "em", "i", "cite", "dfn", "object.title": .emphasis
        case "strong", "b": .strong
        case "a": .link
        case "q": .quote
        case "code", "kbd", "samp", "tt": .code
        case "sup": .superscript
        case "sub": .subscript
        default: nil
        }
    }

    /// What the class of NITF's one element for emphasis makes of it: `<em class="bold">`.
    static func emphasis(ofClass name: String) -> Span.Kind? {
        switch name.lowercased() {
        case "bold", "strong", "b": .strong
        case "code": .code
        case "sup", "superscript": .superscript
        case "sub", "subscript": .subscript
        default: nil
        }
    }

    static func isBlock(_ name: String) -> Bool { isBlock(part(name)) }

    private static let blocks: Set<String> = [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre",
    ]

    private static func isBlock(_ part: Part) -> Bool {
        switch part {
        case .inline, .lineBreak, .ignored, .picture: false
        default: true
        }
    }
}
