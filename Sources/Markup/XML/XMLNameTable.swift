/// Names by their numbers: how they are written and what they are made of.
struct XMLNameTable: Sendable {
    /// What a name as written says by itself: prefix, colon, local part.
    struct Written {
        /// The number of its prefix.
        let prefix: Int32
        /// Where the local part begins.
        let local: Int32
        /// The prefix that an attribute of this name declares; -1 for all others.
        let declares: Int32
    }

    /// What a name is made of, in numbers.
    struct Parts {
        let namespace: Int32
        let written: Int32
    }

    var spellings = WordTable()
    var written: [Written] = []
    var prefixes = WordTable()
    var namespaces = WordTable()
    /// The namespaces as strings, made once for all names in them.
    var addresses: [String] = []
    var parts: [Parts] = []
    var names: [XMLName] = []
    /// The numbers of names met in more than one namespace, by written name and namespace.
    var numbers: [Int: Int32] = [:]
}
