import Markup
import News

/// Reads what comes with NITF copy and is no picture in its text: sound, video, files.
enum NITFMedia {
    /// The class that marks a picture written beside the text and not in it.
    static let mark = "wiredesk-"

    static func isBeside(_ element: XMLElement) -> Bool {
        element.attribute("class")?.hasPrefix(mark) == true
    }

    /// Everything of the kind in a body.
    static func read(in body: XMLElement, into copy: inout Copy) {
        for element in body.descendants("media") {
            guard let role = role(of: element),
                let reference = element.children("media-reference")
                    .first(where: { $0.attribute("source")?.isEmpty == false })
            else { continue }
            var media = Media(
                role, address: reference.attribute("source") ?? "",
                type: reference.attribute("mime-type")?.nonEmpty)
            media.title = reference.attribute("name")?.nonEmpty
            media.width = reference.attribute("width").flatMap { Int($0) }
            media.height = reference.attribute("height").flatMap { Int($0) }
            media.caption =
                element.child("media-caption").map { InlineBlocks.text(of: $0).string }?.nonEmpty
            media.credit = element.child("media-producer")?.text.folded.nonEmpty
            if copy.media.count < 500 { copy.media.append(media) }
        }
        if !copy.media.isEmpty, copy.origins[.media] == nil {
            copy.origins[.media] = Origin("body.content/media")
        }
    }

    /// Nil for a picture in the text.
    private static func role(of element: XMLElement) -> Media.Role? {
        if isBeside(element), let name = element.attribute("class")?.dropFirst(mark.count) {
            return Media.Role(rawValue: String(name)) ?? .other
        }
        let kind = element.attribute("media-type")?.lowercased() ?? "image"
        if kind.contains("video") { return .video }
        if kind.contains("audio") { return .audio }
        return InlinePicture.isPicture(kind) ? nil : .other
    }
}
