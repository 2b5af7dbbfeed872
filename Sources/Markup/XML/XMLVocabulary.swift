/// Names that many documents of one kind share, known before the first byte of them is read.
///
/// A reader that knows them makes no strings of names it meets; its documents number them alike.
public struct XMLVocabulary: Sendable {
    let shared: XMLSharedNames

    /// The vocabulary of documents of which nothing is known.
    public static let none = XMLVocabulary([])

    /// Names as documents of the kind write them: `creator` with the prefix `dc` bound to its namespace.
    public init(_ words: [(prefix: String, namespace: String, names: String)]) {
        var names = XMLNames()
        for (prefix, namespace, locals) in words {
            for local in locals.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                names.prepare(
                    prefix: prefix, namespace: namespace, local: String(Substring(local)))
            }
        }
        shared = names.share()
    }

    /// The names, by their numbers.
    public var names: [XMLName] { shared.table.names }
}
