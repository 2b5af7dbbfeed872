import Markup
import News

extension FeedReader {
    /// Reads the enclosure of RSS.
    mutating func readEnclosure() {
        let base = xml.base
        let address =
            xml.attribute("url") ?? xml.attribute("href")
            ?? xml.attribute("resource", in: Self.rdf)
        let type = xml.attribute("type")
        let length = xml.attribute("length").flatMap { Int(trimmed($0)) }
        xml.skipElement()
        guard let address, !address.isEmpty else { return }
        add(
            Media(
                .enclosure, address: resolveAddress(address, against: base), type: type,
                length: length))
    }

    /// Reads `media:content` with what stands in it.
    mutating func readMedia() {
        let base = xml.base
        let type = xml.attribute("type")
        let medium = xml.attribute("medium") ?? type ?? ""
        var media = Media(
            Self.role(of: medium), address: "", type: type,
            length: xml.attribute("fileSize").flatMap { Int($0) })
        media.width = xml.attribute("width").flatMap { Int($0) }
        media.height = xml.attribute("height").flatMap { Int($0) }
        let address = xml.attribute("url")
        let outside = xml.depth - 1
        while xml.depth > outside {
            switch xml.next() {
            case .start: readMediaPart(&media)
            case .end, .text: continue
            case .finish: return
            }
        }
        guard let address, !address.isEmpty else { return }
        media.address = resolveAddress(address, against: base)
        add(media)
    }

    private mutating func readMediaPart(_ media: inout Media) {
        switch tags.local(of: &xml) {
        case "title": media.title = readText().line
        case "description", "text": media.caption = readText().line
        case "credit": media.credit = readText().line
        case "thumbnail": readThumbnail()
        case "keywords": readKeywords(tags.place(of: &xml))
        case "category": readMediaCategory()
        default: readExtra(tags.place(of: &xml))
        }
    }

    private static func role(of medium: String) -> Media.Role {
        if medium.hasPrefix("image") { return .picture }
        if medium.hasPrefix("video") { return .video }
        if medium.hasPrefix("audio") { return .audio }
        return .other
    }

    mutating func readThumbnail() {
        let base = xml.base
        let address = xml.attribute("url")
        var media = Media(.thumbnail, address: "")
        media.width = xml.attribute("width").flatMap { Int($0) }
        media.height = xml.attribute("height").flatMap { Int($0) }
        let text = readString()
        guard let address = address ?? text else { return }
        media.address = resolveAddress(address, against: base)
        add(media)
    }

    /// Reads `image:image` of a sitemap.
    mutating func readSitemapImage() {
        var media = Media(.picture, address: "")
        let outside = xml.depth - 1
        while xml.depth > outside {
            switch xml.next() {
            case .start:
                switch tags.local(of: &xml) {
                case "loc": media.address = readString() ?? ""
                case "title": media.title = readText().line
                case "caption": media.caption = readText().line
                default: xml.skipElement()
                }
            case .end, .text: continue
            case .finish: return
            }
        }
        if !media.address.isEmpty { add(media) }
    }
}
