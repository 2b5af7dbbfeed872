import News

/// What the elements of XHTML and NITF are to a reader of text.
enum InlineVocabulary {
    enum Part: Hashable {
        case inline, flow, heading, rule, preformatted, quote, table, picture, figure, lineBreak
        case ignored
        case list(ordered: Bool)
    }

    static func part(_ name: String) -> Part {
        switch name.lowercased() {
        case "p", "div", "section", "article", "main", "header", "footer", "aside", "block",
            "body", "body.content", "body.end", "body.head", "html", "nitf", "dd", "dt", "dl",
            "li", "figcaption", "address", "center", "tagline", "note", "abstract",
            "distributor", "fn", "details", "summary", "bibliography", "inlineXML", "hedline",
            "rights", "tr", "td", "th", "caption", "series", "byline", "dateline", "fieldset":
            .flow
        case "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2": .heading
        case "hr": .rule
        case "pre", "nitf-table-preformatted": .preformatted
        case "ul": .list(ordered: false)
        case "ol": .list(ordered: true)
        case "blockquote", "bq": .quote
        case "table": .table
        case "img", "media": .picture
        case "figure": .figure
        case "br": .lineBreak
        case "head", "script", "style", "noscript", "template", "title", "meta", "docdata",
            "media-metadata", "object", "iframe", "svg", "col", "colgroup", "custom-table",
            "nitf-col", "nitf-colgroup", "video", "audio", "source", "link":
            .ignored
        default: .inline
        }
    }

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
