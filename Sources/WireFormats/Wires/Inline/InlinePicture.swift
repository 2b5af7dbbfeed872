import Markup
import News

/// Reads a picture that stands in the text: XHTML's `img` or NITF's `media`.
enum InlinePicture {
    static func read(_ element: XMLElement) -> Picture? {
        element.name.local.lowercased() == "img" ? image(element) : media(element)
    }

    /// The picture of a figure that holds one and no other text than its caption.
    static func figure(_ element: XMLElement) -> Picture? {
        let images = element.descendants("img")
        guard images.count == 1, var picture = image(images[0]) else { return nil }
        let caption = element.descendants("figcaption").first
        let words = caption.map { InlineBlocks.text(of: $0) } ?? Text("")
        guard element.text.folded == (caption?.text.folded ?? "") else { return nil }
        let credit = caption?.children.last {
            $0.name.local != "br" && $0.attribute("class")?.lowercased().contains("credit") == true
        }
        picture.credit = credit?.text.folded.nonEmpty
        var kept = words
        if let credit = picture.credit, words.string.hasSuffix(credit) {
            kept = words.part(from: 0, to: words.string.utf8.count - credit.utf8.count).trimmed
        }
        picture.caption = kept.string.isEmpty ? nil : kept
        return picture
    }

    /// Whether NITF's word for a kind of media means one that is printed with the text.
    static func isPicture(_ kind: String) -> Bool {
        kind.contains("image") || kind.contains("photo") || kind.contains("graphic")
    }

    private static func image(_ element: XMLElement) -> Picture? {
        guard let address = element.attribute("src"), !address.isEmpty else { return nil }
        return Picture(
            address: address, alternative: element.attribute("alt")?.nonEmpty,
            width: element.attribute("width").flatMap(Int.init),
            height: element.attribute("height").flatMap(Int.init))
    }

    private static func media(_ element: XMLElement) -> Picture? {
        let kind = element.attribute("media-type")?.lowercased() ?? "image"
        guard isPicture(kind), !NITFMedia.isBeside(element) else { return nil }
        let references = element.children("media-reference")
        guard let reference = references.first(where: { $0.attribute("source")?.isEmpty == false })
        else { return nil }
        let caption = element.child("media-caption").map(InlineBlocks.text)
        return Picture(
            address: reference.attribute("source") ?? "",
            alternative: reference.attribute("alternate-text")?.nonEmpty,
            caption: caption?.string.isEmpty == false ? caption : nil,
            credit: element.child("media-producer")?.text.folded.nonEmpty,
            width: reference.attribute("width").flatMap(Int.init),
            height: reference.attribute("height").flatMap(Int.init))
    }
}
