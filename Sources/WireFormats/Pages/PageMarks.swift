import Markup
import News

/// What a page says of its kind and of its other forms, as ``Copy/extras``.
///
/// `access`: `free`, `metered` or `paid`; `form`: `live`, `gallery` or `video`; `next`, `previous`, `amp`
/// and `print`: addresses of the article's other pages and forms.
struct PageMarks {
    let evidence: PageEvidence
    let body: [Block]

    /// More pictures than this, with less prose than pictures, make a gallery.
    private static let fewestPictures = 5
    /// A page with more bytes of prose than this is no mere video.
    private static let mostVideoProse = 900

    var extras: [Extra] {
        var found: [Extra] = []
        if let access { found.append(Extra(name: "access", value: access)) }
        if let form { found.append(Extra(name: "form", value: form)) }
        for name in ["next", "previous", "amp", "print"] {
            if let address = evidence.links[name] {
                found.append(Extra(name: name, value: address))
            }
        }
        return found
    }

    private var access: String? {
        switch evidence.meta("article:content_tier", "content_tier")?.value.lowercased() {
        case "free": return "free"
        case "metered": return "metered"
        case "locked", "paid", "premium": return "paid"
        default: break
        }
        return evidence.article?.isFree.map { $0 ? "free" : "paid" }
    }

    private var form: String? {
        let type = evidence.article?.type
        if type == "LiveBlogPosting" { return "live" }
        let pictures = body.count { if case .picture = $0 { true } else { false } }
        let prose = body.filter(\.isProse)
        let isGallery = type == "ImageGallery" || type == "MediaGallery"
        if isGallery || (pictures >= Self.fewestPictures && prose.count < pictures) {
            return "gallery"
        }
        let isVideo =
            type == "VideoObject" || evidence.meta("og:type")?.value.hasPrefix("video") == true
        let size = prose.reduce(0) { $0 + $1.plainText.utf8.count }
        return isVideo && size < Self.mostVideoProse ? "video" : nil
    }
}
