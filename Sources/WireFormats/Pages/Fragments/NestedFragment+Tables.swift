import Markup
import News

/// A table in the making.
struct OpenTable {
    struct Cell {
        let isHeading: Bool
        let columns: Int
        let rows: Int
        /// Where its blocks stand.
        let blocks: Range<Int>
    }

    /// How many blocks stood before it.
    let first: Int
    var rows: [[Cell]] = []
    /// The spans of the cell that is open.
    var columnSpan = 1
    var rowSpan = 1
    /// Whether it lays out a page: what stands in it is no fact.
    var isLayout = false
}

extension HTMLName {
    /// Elements that stand in no table of facts.
    var laysOut: Bool {
        switch self {
        case .h1, .h2, .article, .section, .figure: true
        default: false
        }
    }
}

extension NestedFragment {
    /// What stands here makes the tables around it ones that lay out a page.
    mutating func notePageLayout() {
        for index in tables.indices { tables[index].isLayout = true }
    }

    /// Begins a row, a cell or a group of rows; what the one before left open ends.
    mutating func beginTablePart(_ tag: ShortNames.Meaning) -> Bool {
        let name = tag.name
        guard let table = open.innermost({ $0.role == .table }), open.count < Self.deepest
        else {
            return false
        }
        guard mode == .table || floor > table else { return false }
        var keep = table + 1
        if name == .td || name == .th || name == .tr {
            while keep < open.count, open[keep].name.isRowGroup { keep += 1 }
            if name != .tr, keep < open.count, open[keep].role == .row { keep += 1 }
        }
        guard close(to: keep) else { return false }
        switch name {
        case .tr: return beginRow()
        case .td, .th:
            if open.last?.role != .row, !beginRow() { return false }
            return beginCell(name)
        default:
            open.append(Open(name: name, nesting: .tablePart, outside: mode, floor: floor))
            return true
        }
    }

    /// Ends a table or a part of one; an end tag of what is not open counts for nothing.
    mutating func endTablePart(_ name: HTMLName) -> Bool {
        guard let table = open.innermost({ $0.role == .table }) else { return true }
        guard mode == .table || floor > table else { return false }
        guard let index = open.innermost(from: table, { $0.name == name }) else {
            // A group of rows may be open though no tag says so.
            return !name.isRowGroup
        }
        return close(to: index)
    }

    private mutating func close(to count: Int) -> Bool {
        while open.count > count {
            guard close() else { return false }
        }
        return true
    }

    private mutating func beginRow() -> Bool {
        open.append(
            Open(name: .tr, nesting: .tablePart, role: .row, outside: mode, floor: floor))
        tables[tables.count - 1].rows.append([])
        return true
    }

    private mutating func beginCell(_ name: HTMLName) -> Bool {
        let (columns, rows) = (span(.colspan), span(.rowspan))
        flush()
        tables[tables.count - 1].columnSpan = columns
        tables[tables.count - 1].rowSpan = rows
        open.append(
            Open(
                name: name, nesting: .tablePart, role: .cell, outside: mode, first: blocks.count,
                floor: floor))
        floor = open.count
        mode = .flow
        cellWords.clear()
        return true
    }

    /// How many columns or rows the cell states.
    private func span(_ name: HTMLName) -> Int {
        guard let written = value(name) else { return 1 }
        return min(Int(source.string(written)) ?? 1, 100)
    }

    mutating func endCell(_ cell: Open) {
        flush()
        floor = cell.floor
        let words = cellWords.take()?.string.utf8.count ?? 0
        var table = tables.removeLast()
        if words > HTMLBlocks.longestCell { table.isLayout = true }
        if !table.rows.isEmpty {
            table.rows[table.rows.count - 1].append(
                OpenTable.Cell(
                    isHeading: cell.name == .th, columns: table.columnSpan, rows: table.rowSpan,
                    blocks: cell.first..<max(cell.first, blocks.count)))
        }
        tables.append(table)
    }

    /// Makes a table of facts of the blocks of its cells; those of a layout stay as they are.
    mutating func endTable() {
        flush()
        guard let table = tables.popLast() else { return }
        let filled = table.rows.filter { !$0.isEmpty }
        guard !table.isLayout, filled.count > 1, filled.contains(where: { $0.count > 1 }) else {
            return
        }
        var read = Table(rows: [])
        for row in filled {
            var cells: [Table.Cell] = []
            for cell in row {
                cells.append(
                    Table.Cell(
                        blocks.elements(cell.blocks).joinedText, isHeading: cell.isHeading,
                        columns: cell.columns, rows: cell.rows))
            }
            if cells.contains(where: { !$0.text.string.isEmpty }) { read.rows.append(cells) }
        }
        blocks.keep(table.first)
        if !read.rows.isEmpty { blocks.append(.table(read)) }
    }
}

extension HTMLName {
    fileprivate var isRowGroup: Bool { self == .tbody || self == .thead || self == .tfoot }
}
