import Markup
import News

extension FeedReader {
    /// Reads a category of RSS, Atom, Dublin Core or iTunes.
    mutating func readCategory() {
        if let subject = readSubject() { add(subject) }
    }

    /// Reads a category; nil for an empty one.
    mutating func readSubject() -> Subject? {
        if xml.attributeCount == 0 {
            let name = readText().line
            return name.isEmpty ? nil : Subject(name: name)
        }
        let term = xml.attribute("term") ?? xml.attribute("text")
        let label = xml.attribute("label")
        let scheme = xml.attribute("scheme") ?? xml.attribute("domain")
        let isTree = xml.attribute("text") != nil
        if isTree {
            // iTunes nests categories: the inner ones are read as they come.
            return Subject(name: term, scheme: tags.place(of: &xml))
        }
        let text = readText().line
        guard let name = (label ?? term).map(Self.cleaned) ?? (text.isEmpty ? nil : text) else {
            return nil
        }
        return Subject(name: name, code: term ?? (scheme == nil ? nil : text), scheme: scheme)
    }

    /// Reads words separated by commas.
    mutating func readKeywords(_ place: String) {
        let words = Array(readText().line.utf8)
        for word in words.split(separator: 0x2C) {
            guard let first = word.firstIndex(where: { $0 > 0x20 }),
                let last = word.lastIndex(where: { $0 > 0x20 })
            else { continue }
            add(Subject(name: String(decoding: word[first...last], as: UTF8.self), scheme: place))
        }
    }

    /// Reads `media:category`: a term with its scheme.
    mutating func readMediaCategory() {
        let scheme = xml.attribute("scheme")
        let label = xml.attribute("label")
        let text = readText().line
        if !text.isEmpty { add(Subject(name: label ?? text, code: text, scheme: scheme)) }
    }

    private static func cleaned(_ name: String) -> String {
        FeedText(bytes: Array(name.utf8), kind: .html, base: nil).line
    }

    private mutating func add(_ subject: Subject) {
        if isInItem { item.add(subject) }
    }
}
