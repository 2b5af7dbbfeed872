import Markup

extension HTMLName {
    /// How an element nests, for elements that can be read without a tree.
    enum Nesting: UInt8 {
        /// Closes a paragraph that is open.
        case block
        case heading
        case item
        /// Opened again by the standard where something else closes it.
        case formatting
        case ordinary
        case preformatted
        case table
        /// A row, a cell or a group of rows.
        case tablePart
        case rule
        case void
        /// Holds text that is no markup and nobody sees.
        case raw
        /// A drawing or a formula, with names of its own in it.
        case foreign
        case other
    }

    var nesting: Nesting {
        switch self {
        case .p, .div, .ul, .ol, .menu, .dir, .blockquote, .figure, .figcaption, .section, .article,
            .aside, .header, .footer, .main, .nav, .address, .center, .details, .summary, .dl,
            .hgroup, .search:
            .block
        case .h1, .h2, .h3, .h4, .h5, .h6: .heading
        case .li, .dd, .dt: .item
        case .a, .b, .i, .em, .strong, .u, .s, .small, .strike, .big, .code, .font, .tt: .formatting
        case .span, .abbr, .acronym, .cite, .q, .sub, .sup, .kbd, .samp, .variable, .dfn, .mark,
            .time, .del, .ins, .bdi, .bdo, .label, .picture:
            .ordinary
        case .pre, .listing: .preformatted
        case .table: .table
        case .tr, .td, .th, .tbody, .thead, .tfoot: .tablePart
        case .hr: .rule
        case .br, .img, .wbr, .embed, .area, .source: .void
        case .script, .style, .iframe: .raw
        case .svg, .math: .foreign
        default: .other
        }
    }

    /// The names that mean something where elements are read without a tree. The last ones end a
    /// drawing or a formula (HTML, section 13.2.6.5) and mean nothing else.
    static let nestedElements = ShortNames([
        ("p", .p), ("div", .div), ("ul", .ul), ("ol", .ol), ("menu", .menu), ("dir", .dir),
        ("blockquote", .blockquote), ("figure", .figure), ("figcaption", .figcaption),
        ("section", .section), ("article", .article), ("aside", .aside), ("header", .header),
        ("footer", .footer), ("main", .main), ("nav", .nav), ("address", .address),
        ("center", .center), ("details", .details), ("summary", .summary), ("dl", .dl),
        ("hgroup", .hgroup), ("search", .search), ("h1", .h1), ("h2", .h2), ("h3", .h3),
        ("h4", .h4), ("h5", .h5), ("h6", .h6), ("li", .li), ("dd", .dd), ("dt", .dt), ("a", .a),
        ("b", .b), ("i", .i), ("em", .em), ("strong", .strong), ("u", .u), ("s", .s),
        ("small", .small), ("strike", .strike), ("big", .big), ("code", .code), ("font", .font),
        ("tt", .tt), ("span", .span), ("abbr", .abbr), ("acronym", .acronym), ("cite", .cite),
        ("q", .q), ("sub", .sub), ("sup", .sup), ("kbd", .kbd), ("samp", .samp),
        ("var", .variable), ("dfn", .dfn), ("mark", .mark), ("time", .time), ("del", .del),
        ("ins", .ins), ("bdi", .bdi), ("bdo", .bdo), ("label", .label), ("picture", .picture),
        ("pre", .pre), ("listing", .listing), ("table", .table), ("tr", .tr), ("td", .td),
        ("th", .th), ("tbody", .tbody), ("thead", .thead), ("tfoot", .tfoot), ("hr", .hr),
        ("br", .br), ("img", .img), ("wbr", .wbr), ("embed", .embed), ("area", .area),
        ("source", .source), ("script", .script), ("style", .style), ("iframe", .iframe),
        ("svg", .svg), ("math", .math), ("body", .body), ("head", .head), ("meta", .meta),
        ("nobr", .nobr), ("ruby", .ruby),
    ])

    /// The names of attributes that count for text, pictures and formulas.
    static let nestedAttributes = ShortNames([
        ("href", .href), ("src", .src), ("alt", .alt), ("width", .width), ("height", .height),
        ("hidden", .hidden), ("style", .style), ("srcset", .srcset), ("data-src", .dataSource),
        ("data-srcset", .dataSrcset), ("data-lazy-src", .dataLazySrc),
        ("data-original", .dataOriginal), ("colspan", .colspan), ("rowspan", .rowspan),
        ("aria-hidden", .ariaHidden),
    ])
}
