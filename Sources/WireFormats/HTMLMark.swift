/// How a web page is told from other markup.
enum HTMLMark {
    /// Elements that only web pages are made of.
    static let elements: Set<String> = [
        "html", "head", "body", "meta", "script", "div", "p", "span", "table", "form", "h1", "h2",
        "article", "main", "nav", "section", "ul", "a", "b", "br", "font", "center",
    ]

    /// Whether the document type is HTML's.
    static func begins(_ head: ArraySlice<UInt8>) -> Bool {
        let start = head.drop { $0 <= 0x20 }.prefix(15)
        return String(decoding: start, as: UTF8.self).lowercased().hasPrefix("<!doctype html")
    }
}
