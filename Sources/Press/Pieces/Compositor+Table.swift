import Markup
import News

extension Compositor {
    /// Columns one cell may cover; the HTML standard's own limit.
    static let widestCell = 1000

    /// Sets a table that scrolls within itself where the page is narrower than it.
    func table(_ table: Table, to html: inout HTMLWriter) {
        html.element(.div, class: "table") { html in
            html.attribute(.role, "region")
            html.attribute(.ariaLabel, table.caption?.string ?? "Table")
            html.attribute(.tabindex, 0)
            html.element(.table) { html in
                if let caption = table.caption {
                    html.element(.caption) { self.text(caption, to: &$0) }
                }
                let headings = table.rows.prefix { $0.allSatisfy(\.isHeading) }
                if !headings.isEmpty {
                    html.element(.thead) { rows(headings, scope: "col", to: &$0) }
                }
                html.element(.tbody) {
                    rows(table.rows[headings.endIndex...], scope: "row", to: &$0)
                }
            }
        }
    }

    private func rows(
        _ rows: ArraySlice<[Table.Cell]>, scope: String, to html: inout HTMLWriter
    ) {
        for row in rows {
            html.element(.tr) { html in
                for cell in row { self.cell(cell, scope: scope, to: &html) }
            }
        }
    }

    private func cell(_ cell: Table.Cell, scope: String, to html: inout HTMLWriter) {
        html.element(cell.isHeading ? .th : .td, class: isFigure(cell) ? "figure" : nil) { html in
            if cell.isHeading { html.attribute(.scope, scope) }
            if cell.columns > 1 { html.attribute(.colspan, min(cell.columns, Self.widestCell)) }
            if cell.rows > 1 { html.attribute(.rowspan, min(cell.rows, Self.widestCell)) }
            text(cell.text, to: &html)
        }
    }

    /// A number or a dash, to be set at the right of its column.
    private func isFigure(_ cell: Table.Cell) -> Bool {
        let text = cell.text.string.unicodeScalars
        return text.count <= 16 && !text.isEmpty
            && text.allSatisfy { "0123456789.,:%+-−–—$€£/() ".unicodeScalars.contains($0) }
    }
}
