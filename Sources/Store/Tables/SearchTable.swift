import GRDB
import News

/// The full-text index. It holds words only, and is never asked for what the archive holds.
///
/// A row's id is the line's place, so the newest hits are found first. Nothing is ever deleted from
/// it: what may not be shown is left out by the line it leads to.
enum SearchTable {
    static let definition = """
        CREATE VIRTUAL TABLE search USING fts5 (
            headline, text, names, content = '', columnsize = 0,
            tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
        );
        """

    static func insert(_ copy: Copy, at place: Place, in database: Database) throws {
        try database.run(
            "INSERT INTO search (rowid, headline, text, names) VALUES (?, ?, ?, ?)",
            [
                place.value, FoldedWords.spaced(copy.headline),
                FoldedWords.spaced((copy.standfirst + copy.body).plainText),
                FoldedWords.spaced(names(of: copy)),
            ])
    }

    /// Finds copy that is in the index already under another place; at the old one is no line then.
    static func move(_ number: Int64, to place: Place, in database: Database) throws {
        guard try number <= IndexMarkTable.number(in: database),
            let row = try database.row("SELECT text FROM copy WHERE number = ?", [number])
        else { return }
        try insert(JSONText.decode(Copy.self, row[0]), at: place, in: database)
    }

    /// Who and what the copy names outside its text.
    private static func names(of copy: Copy) -> String {
        let single = [
            copy.slugline, copy.dateline?.place, copy.outlet, copy.agency?.name,
        ].compactMap(\.self)
        let many = copy.bylines.map(\.name) + copy.subjects.compactMap(\.name)
        return (single + many).joined(separator: "\n")
    }
}
