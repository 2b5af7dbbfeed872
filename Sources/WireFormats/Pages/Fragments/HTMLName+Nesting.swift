import Markup

extension HTMLName {
    /// How an element nests, for elements that can be read without a tree.
    enum Nesting {
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
        default: .other
        }
    }

    /// The element of this name; nil for one that is not read without a tree.
    static func nested(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> HTMLName? {
        elements.find(name, in: bytes)
    }

    /// The attribute of this name, if it is one of those that count for text and pictures.
    static func nestedAttribute(
        _ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> HTMLName? {
        attributes.find(name, in: bytes)
    }

    private static let elements = ShortNames(
        allCases.filter { $0.nesting != .other }.map { (String(describing: $0), $0) }
            .filter { $0.0 != "variable" } + [("var", .variable)])

    private static let attributes = ShortNames([
        ("href", .href), ("src", .src), ("alt", .alt), ("width", .width), ("height", .height),
        ("hidden", .hidden), ("style", .style), ("srcset", .srcset), ("data-src", .dataSource),
        ("data-srcset", .dataSrcset), ("data-lazy-src", .dataLazySrc),
        ("data-original", .dataOriginal), ("colspan", .colspan), ("rowspan", .rowspan),
    ])
}
