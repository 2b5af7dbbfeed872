extension Block: Codable {
    private enum Key: String, CodingKey {
        case type, text, blocks, attribution, ordered, items, table, picture, string
    }

    private enum Kind: String, Codable {
        case paragraph, crosshead, quote, list, table, picture, preformatted, rule
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        switch try values.decode(Kind.self, forKey: .type) {
        case .paragraph: self = .paragraph(try values.decode(Text.self, forKey: .text))
        case .crosshead: self = .crosshead(try values.decode(Text.self, forKey: .text))
        case .quote:
            self = .quote(
                try values.decode([Block].self, forKey: .blocks),
                attribution: try values.decodeIfPresent(Text.self, forKey: .attribution))
        case .list:
            self = .list(
                ordered: try values.decode(Bool.self, forKey: .ordered),
                items: try values.decode([[Block]].self, forKey: .items))
        case .table: self = .table(try values.decode(Table.self, forKey: .table))
        case .picture: self = .picture(try values.decode(Picture.self, forKey: .picture))
        case .preformatted: self = .preformatted(try values.decode(String.self, forKey: .string))
        case .rule: self = .rule
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        switch self {
        case .paragraph(let text):
            try values.encode(Kind.paragraph, forKey: .type)
            try values.encode(text, forKey: .text)
        case .crosshead(let text):
            try values.encode(Kind.crosshead, forKey: .type)
            try values.encode(text, forKey: .text)
        case .quote(let blocks, let attribution):
            try values.encode(Kind.quote, forKey: .type)
            try values.encode(blocks, forKey: .blocks)
            try values.encodeIfPresent(attribution, forKey: .attribution)
        case .list(let ordered, let items):
            try values.encode(Kind.list, forKey: .type)
            try values.encode(ordered, forKey: .ordered)
            try values.encode(items, forKey: .items)
        case .table(let table):
            try values.encode(Kind.table, forKey: .type)
            try values.encode(table, forKey: .table)
        case .picture(let picture):
            try values.encode(Kind.picture, forKey: .type)
            try values.encode(picture, forKey: .picture)
        case .preformatted(let string):
            try values.encode(Kind.preformatted, forKey: .type)
            try values.encode(string, forKey: .string)
        case .rule: try values.encode(Kind.rule, forKey: .type)
        }
    }
}
