import Markup
import News

/// The header of a message (section 13 of the specification): who sent its items, when and how.
enum G2Header {
    /// Parts of a header that are kept.
    static let maximumParts = 40

    /// What the header says, for each item of the message; nothing where we wrote it ourselves.
    static func extras(of header: XMLElement) -> [Extra] {
        if header.child("origin")?.text.folded.hasPrefix(WiredeskTerm.prefix) == true { return [] }
        return header.children.prefix(maximumParts).compactMap { part in
            let words = part.attribute("qcode") ?? part.attribute("uri") ?? part.text
            guard let value = words.folded.nonEmpty else { return nil }
            let role = part.role.map { " " + G2Item.local($0) } ?? ""
            return Extra(name: "header/\(part.name.local)\(role)", value: value)
        }
    }
}
