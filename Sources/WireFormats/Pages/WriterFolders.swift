/// Folders of addresses under which sites keep pages about their writers.
enum WriterFolders {
    static let names: Set<Substring> = [
        "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "autori",
        "writer", "writers", "journalist", "journalists", "contributor", "contributors", "byline",
        "reporter", "reporters", "profile", "profiles", "staff", "people", "person",
    ]

    /// Whether a part of an address has the first letters and the length of one; most have not.
    static func mayStand(in address: ArraySlice<UInt8>) -> Bool {
        var start = address.startIndex
        for index in address.indices where address[index] == UInt8(ascii: "/") {
            let length = index - start
            if length > 4, length < 64, openings.contains(opening(address, start)),
                lengths & (1 << UInt64(length)) != 0
            {
                return true
            }
            start = index + 1
        }
        return false
    }

    private static func opening(_ bytes: ArraySlice<UInt8>, _ start: Int) -> UInt16 {
        UInt16(bytes[start]) << 8 | UInt16(bytes[start + 1])
    }

    private static let openings: Set<UInt16> = Set(
        names.map { name in
            let bytes = ArraySlice(name.utf8)
            return opening(bytes, bytes.startIndex)
        })

    /// A bit for every length a name has.
    private static let lengths: UInt64 = names.reduce(0) { $0 | 1 << UInt64($1.utf8.count) }
}
