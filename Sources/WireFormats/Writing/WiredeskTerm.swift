import News

/// Names of our own, for what the standards' vocabularies have no word for; `urn:wiredesk:…`.
enum WiredeskTerm {
    static let prefix = "urn:wiredesk:"

    /// The URI of a word in one of our vocabularies.
    static func uri(_ vocabulary: String, _ word: String) -> String {
        prefix + vocabulary + ":" + PercentEncoding.encoded(word)
    }

    /// The word of such a URI; nil for every other URI.
    static func word(_ uri: String?, in vocabulary: String) -> String? {
        guard let uri, LineBytes.of(uri, { $0.begins("urn:wiredesk:") }),
            uri.hasPrefix(prefix + vocabulary + ":")
        else { return nil }
        let word = Array(uri.utf8.dropFirst(prefix.utf8.count + vocabulary.utf8.count + 1))
        return String(decoding: PercentEncoding.decoded(word), as: UTF8.self)
    }
}
