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
    static func nested(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> HTMLName? {
        elements.find(name)
    }

    /// The attribute of this name, if it is one of those that count for text and pictures.
    static func nestedAttribute(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> HTMLName? {
        attributes.find(name)
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

/// Names of at most sixteen bytes, found by their bytes in any case.
struct ShortNames {
    private struct Entry {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var name: HTMLName?
    }

    private var entries: [Entry]

    init(_ names: [(spelling: String, name: HTMLName)]) {
        entries = [Entry](repeating: Entry(), count: 256)
        for (spelling, name) in names {
            var key: (low: UInt64, high: UInt64) = (0, 0)
            for (index, byte) in spelling.utf8.enumerated() { Self.add(byte, index, &key) }
            var slot = Self.slot(key)
            while entries[slot].name != nil { slot = (slot + 1) & 255 }
            entries[slot] = Entry(low: key.low, high: key.high, name: name)
        }
    }

    func find(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> HTMLName? {
        guard name.count <= 16 else { return nil }
        var key: (low: UInt64, high: UInt64) = (0, 0)
        var index = 0
        while index < name.count {
            Self.add(name.base[name.startIndex + index], index, &key)
            index += 1
        }
        var slot = Self.slot(key)
        while let known = entries[slot].name {
            if entries[slot].low == key.low, entries[slot].high == key.high { return known }
            slot = (slot + 1) & 255
        }
        return nil
    }

    @inline(__always)
    private static func add(_ byte: UInt8, _ index: Int, _ key: inout (low: UInt64, high: UInt64)) {
        let lower = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        if index < 8 { key.low = key.low << 8 | lower } else { key.high = key.high << 8 | lower }
    }

    @inline(__always)
    private static func slot(_ key: (low: UInt64, high: UInt64)) -> Int {
        Int(truncatingIfNeeded: ((key.low ^ key.high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    }
}
