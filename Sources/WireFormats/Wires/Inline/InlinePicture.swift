import Markup
import News

/// Reads a picture that stands in the text: XHTML's `img` or NITF's `media`.
enum InlinePicture {
    static func read(_ element: XMLElement) -> Picture? {
        element.name.local.lowercased() == "img" ? image(element) : media(element)
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
        guard kind.contains("image") || kind.contains("photo") || kind.contains("graphic") else {
            return nil
        }
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
