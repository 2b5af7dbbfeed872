/// The names of a vocabulary as every document of its kind begins with them: shared, never copied.
final class XMLSharedNames: Sendable {
    let table: XMLNameTable
    /// The local parts of the names.
    let locals: [String]
    /// Where each name as written was last met when a document begins.
    let last: [XMLNames.Resolved]
    /// The namespace each prefix means when a document begins: none but the two that always do.
    let bindings: [Int32]

    /// How much of each the table holds; what a document adds is numbered from there on.
    let spellings: Int
    let prefixes: Int
    let namespaces: Int
    let names: Int

    init(_ table: XMLNameTable, last: [XMLNames.Resolved], bindings: [Int32]) {
        self.table = table
        self.last = last
        self.bindings = bindings
        locals = table.names.map(\.local)
        spellings = table.spellings.count
        prefixes = table.prefixes.count
        namespaces = table.namespaces.count
        names = table.names.count
    }
}
