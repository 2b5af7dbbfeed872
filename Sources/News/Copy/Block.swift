/// A piece of copy's text; the only form in which text is kept and printed.
public enum Block: Hashable, Sendable {
    case paragraph(Text)
    /// A heading inside the text, without the dashes that marked it.
    case crosshead(Text)
    /// A passage set off as a quotation, with who said it where the markup says.
    indirect case quote([Block], attribution: Text?)
    case list(ordered: Bool, items: [[Block]])
    indirect case table(Table)
    indirect case picture(Picture)
    /// Text whose spaces and line ends matter.
    case preformatted(String)
    /// A break in the text: `* * *`.
    case rule
}

extension Block {
    /// The block's words as plain text, parts joined by line ends.
    public var plainText: String {
        switch self {
        case .paragraph(let text), .crosshead(let text): text.string
        case .quote(let blocks, let attribution):
            (blocks.map(\.plainText) + [attribution?.string ?? ""])
                .filter { !$0.isEmpty }.joined(separator: "\n")
        case .list(_, let items):
            items.map { $0.map(\.plainText).joined(separator: "\n") }.joined(separator: "\n")
        case .table(let table): table.plainText
        case .picture(let picture):
            [picture.caption?.string, picture.credit].compactMap(\.self).joined(separator: "\n")
        case .preformatted(let string): string
        case .rule: ""
        }
    }
}

extension [Block] {
    /// The blocks' words as plain text, one block a line.
    public var plainText: String {
        map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
