import Markup
import News

/// Reads a table of XHTML or NITF.
enum InlineTable {
    static let maximumCells = 20_000

    static func read(_ element: XMLElement) -> Table {
        var budget = maximumCells
        var rows: [[Table.Cell]] = []
        for row in self.rows(of: element) {
            let cells = row.children.filter { ["td", "th"].contains($0.name.local.lowercased()) }
                .prefix(budget)
            budget -= cells.count
            if !cells.isEmpty { rows.append(cells.map(cell)) }
        }
        let caption = element.child("caption").map(InlineBlocks.text)
        return Table(rows: rows, caption: caption?.string.isEmpty == false ? caption : nil)
    }

    /// The table's own rows, those of tables inside its cells left to them.
    private static func rows(of element: XMLElement) -> [XMLElement] {
        element.children.flatMap { child -> [XMLElement] in
            switch child.name.local.lowercased() {
            case "tr": return [child]
            case "thead", "tbody", "tfoot":
                return child.children.filter { $0.name.local.lowercased() == "tr" }
            default: return []
            }
        }
    }

    private static func cell(_ element: XMLElement) -> Table.Cell {
        Table.Cell(
            InlineBlocks.text(of: element), isHeading: element.name.local.lowercased() == "th",
            columns: span(element, "colspan"), rows: span(element, "rowspan"))
    }

    private static func span(_ element: XMLElement, _ name: String) -> Int {
        min(max(element.attribute(name).flatMap(Int.init) ?? 1, 1), 1000)
    }
}
