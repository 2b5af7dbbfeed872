import News

/// What the elements of XHTML and NITF are to a reader of text.
enum InlineVocabulary {
    enum Part: Hashable {
        case inline, flow, heading, rule, preformatted, quote, table, picture, figure, lineBreak
        case ignored
        case list(ordered: Bool)
    }

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

    static func isBlock(_ name: String) -> Bool {
        switch part(name) {
        case .inline, .lineBreak, .ignored, .picture: false
        default: true
        }
    }
}
