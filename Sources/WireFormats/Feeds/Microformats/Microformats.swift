import Markup
import News

/// The microformats of a page (<https://microformats.org/wiki/microformats2>) as far as lists of
/// entries need them: `h-feed` with `h-entry`, and their older forms `hfeed` and `hentry` (hAtom).
struct Microformats {
    let document: HTMLDocument
    let base: String?

    /// Whether any of these words stands in a page; most have none.
    static func mayStand(in bytes: [UInt8]) -> Bool {
        firstRange(of: "h-entry", in: bytes[...]) != nil
            || firstRange(of: "hentry", in: bytes[...]) != nil
    }

    /// The classes of an element.
    func classes(of node: Int) -> [Substring] {
        guard document.nodes[node].kind == .element,
            let written = document.value(.className, of: node)
        else { return [] }
        return written.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    }

    func has(_ names: Set<String>, _ node: Int) -> Bool {
        classes(of: node).contains { names.contains(String($0)) }
    }

    /// The elements under a node that have one of these classes, each before those in it.
    func all(_ names: Set<String>, under node: Int) -> [Int] {
        document.descendants(of: node).filter { has(names, $0) }
    }

    /// The elements of a property of the item `root`: those of items inside it are theirs.
    func property(_ names: Set<String>, of root: Int) -> [Int] {
        all(names, under: root).filter { owner(of: $0, upTo: root) == root }
    }

    /// The item an element is a property of.
    private func owner(of node: Int, upTo root: Int) -> Int {
        var at = Int(document.nodes[node].parent)
        while at >= 0, at != root {
            if isItem(at) { return at }
            at = Int(document.nodes[at].parent)
        }
        return root
    }

    private func isItem(_ node: Int) -> Bool {
        classes(of: node).contains { name in
            name.hasPrefix("h-") && name != "h-0" || Self.oldItems.contains(String(name))
        }
    }

    private static let oldItems: Set<String> = ["hentry", "vcard", "hfeed", "hreview", "vevent"]

    /// The address an element states: of a link, a picture, a player, or its text.
    func address(_ node: Int) -> String? {
        let written =
            document.value(.href, of: node) ?? document.value(.src, of: node)
            ?? document.value(.data, of: node) ?? text(node)
        return written.isEmpty ? nil : resolveAddress(written, against: base)
    }

    /// The words of a property: its `value` or `title` where it is data, else what it shows.
    func text(_ node: Int) -> String {
        switch document.nodes[node].name {
        case .data: return document.value(.value, of: node) ?? document.foldedText(of: node)
        case .abbr: return document.value(.title, of: node) ?? document.foldedText(of: node)
        case .img: return document.value(.alt, of: node) ?? ""
        default: return document.foldedText(of: node)
        }
    }

    /// The words of a moment: of `time`, of a value class, or what it shows.
    func time(_ node: Int) -> StatedTime? {
        let parts = all(["value"], under: node).map(momentWords)
        let words = parts.isEmpty ? momentWords(node) : parts.joined(separator: " ")
        return words.isEmpty ? nil : StatedTime(stated: words)
    }

    private func momentWords(_ node: Int) -> String {
        trimmed(document.value(.datetime, of: node) ?? text(node))
    }
}
