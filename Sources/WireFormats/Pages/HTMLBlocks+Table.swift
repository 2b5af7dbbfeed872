import Markup
import News

extension HTMLBlocks {
    /// Cells longer than this hold prose: the table only lays the page out.
    static let longestCell = 400

    /// A table of facts; nil for one that lays out a page.
    mutating func dataTable(_ node: Int) -> Table? {
        guard let cells = facts(node) else { return nil }
        var table = Table(rows: [])
        for row in cells {
            let read = row.map { cell in
                Table.Cell(
                    inlineText(of: cell), isHeading: document.nodes[cell].name == .th,
                    columns: span(.colspan, of: cell), rows: span(.rowspan, of: cell))
            }
            if read.contains(where: { !$0.text.string.isEmpty }) { table.rows.append(read) }
        }
        let caption = document.firstDescendant(of: node) { document.nodes[$0].name == .caption }
        table.caption = caption.map { inlineText(of: $0) }
        return table
    }

    private func span(_ name: HTMLName, of cell: Int) -> Int {
        min(document.value(name, of: cell).flatMap { Int($0) } ?? 1, 100)
    }

    /// The rows of cells, if they are more than one column of short texts.
    private func facts(_ table: Int) -> [[Int]]? {
        var rows: [[Int]] = []
        for node in document.descendants(of: table) where document.nodes[node].kind == .element {
            switch document.nodes[node].name {
            case .table, .h1, .h2, .form, .article, .section, .figure: return nil
            case .tr: rows.append([])
            case .td, .th:
                guard !rows.isEmpty, document.foldedText(of: node).utf8.count <= Self.longestCell
                else { return nil }
                rows[rows.count - 1].append(node)
            default: break
            }
        }
        let filled = rows.filter { !$0.isEmpty }
        guard filled.count > 1, filled.contains(where: { $0.count > 1 }) else { return nil }
        return filled
    }
}
