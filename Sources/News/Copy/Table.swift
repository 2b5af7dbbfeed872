/// Rows of cells, as in results, fixtures and prices.
public struct Table: Hashable, Codable, Sendable {
    public struct Cell: Hashable, Codable, Sendable {
        public var text: Text
        public var isHeading: Bool
        /// Columns and rows the cell covers, at least 1.
        public var columns: Int
        public var rows: Int

        public init(_ text: Text, isHeading: Bool = false, columns: Int = 1, rows: Int = 1) {
            self.text = text
            self.isHeading = isHeading
            self.columns = max(1, columns)
            self.rows = max(1, rows)
        }
    }

    public var caption: Text?
    public var rows: [[Cell]]

    public init(rows: [[Cell]], caption: Text? = nil) {
        self.rows = rows
        self.caption = caption
    }

    /// Cells of a row joined by tabs, rows by line ends, the caption first.
    public var plainText: String {
        let lines = rows.map { $0.map(\.text.string).joined(separator: "\t") }
        return ([caption?.string].compactMap(\.self) + lines).joined(separator: "\n")
    }
}
