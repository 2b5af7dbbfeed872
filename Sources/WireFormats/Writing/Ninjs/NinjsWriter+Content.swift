import Markup
import News

/// Texts, people, subjects and what comes along.
extension NinjsWriter {
    func texts(to json: inout JSONWriter) {
        if !copy.headline.isEmpty {
            texts("headlines", "text/plain", copy.headline, to: &json)
        }
        if !copy.standfirst.isEmpty {
            texts("descriptions", Self.xhtml, XHTMLText.string(copy.standfirst), to: &json)
        }
        let body = copy.writtenBodyWithDateline
        if !body.isEmpty {
            texts("bodies", Self.xhtml, XHTMLText.string(body), words: copy.wordCount, to: &json)
        }
    }

    static let xhtml = "application/xhtml+xml"

    private func texts(
        _ name: String, _ type: String, _ value: String, words: Int? = nil,
        to json: inout JSONWriter
    ) {
        elements(name, to: &json) { json in
            json.object { json in
                json.member("role", "main")
                member("contentType", type, to: &json)
                json.member("value", value)
                json.member(generation.name("wordCount"), words)
            }
        }
    }

    /// Writers, the outlet and the agency: each is a source with a role.
    func sources(to json: inout JSONWriter) {
        guard copy.outlet != nil || copy.agency != nil || !copy.bylines.isEmpty else { return }
        elements(generation.name("infoSources"), to: &json) { json in
            if let outlet = copy.outlet { source(outlet, NinjsRole.publisher, to: &json) }
            if let agency = copy.agency { source(agency.name, NinjsRole.origin, to: &json) }
            for byline in copy.bylines { source(byline, to: &json) }
        }
    }

    private func source(_ name: String, _ role: String, to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("role", role)
        }
    }

    private func source(_ byline: Byline, to json: inout JSONWriter) {
        json.object { json in
            json.member(
                "name", byline.mastheadCode.map { "\(byline.name)--\($0)" } ?? byline.name)
            json.member("role", NinjsRole.author(byline.role))
            guard byline.email != nil || byline.link != nil else { return }
            elements(generation.name("contactInfo"), to: &json) { json in
                contact("email", byline.email, to: &json)
                contact("web", byline.link, to: &json)
            }
        }
    }

    private func contact(_ type: String, _ value: String?, to json: inout JSONWriter) {
        guard let value else { return }
        json.object { json in
            json.member("type", type)
            json.member("value", value)
        }
    }

    /// Persons, places and the like stand in lists of their own.
    func subjects(to json: inout JSONWriter) {
        for list in Self.lists {
            let members = copy.subjects.filter { list.kind == Self.kind(of: $0) }
            guard !members.isEmpty else { continue }
            elements(list.name, to: &json) { json in
                for subject in members { write(subject, to: &json) }
            }
        }
    }

    private static func kind(of subject: Subject) -> String? {
        lists.first { $0.kind != nil && $0.kind == subject.scheme }?.kind
    }

    private func write(_ subject: Subject, to json: inout JSONWriter) {
        json.object { json in
            json.member("name", subject.name)
            if Self.kind(of: subject) != nil || subject.scheme == nil {
                json.member("literal", subject.code)
            } else if let scheme = subject.scheme {
                json.member("uri", Self.uri(of: subject.code ?? "", in: scheme))
            }
        }
    }

    private static func uri(of code: String, in scheme: String) -> String {
        switch scheme {
        case "medtop": return "http://cv.iptc.org/newscodes/mediatopic/" + code
        case "subj": return "http://cv.iptc.org/newscodes/subjectcode/" + code
        default: break
        }
        let isAddress = scheme.hasSuffix("/") || scheme.hasSuffix("#")
        return isAddress ? scheme + code : WiredeskTerm.uri("scheme", scheme) + "/" + code
    }

    private static let lists: [(kind: String?, name: String)] = [
        (nil, "subjects"), ("person", "people"), ("organisation", "organisations"),
        ("place", "places"), ("event", "events"), ("object", "objects"), ("genre", "genres"),
    ]

    /// The page the copy stands on is a rendition of it.
    func page(to json: inout JSONWriter) {
        guard let link = copy.link else { return }
        elements("renditions", to: &json) { json in
            json.object { json in
                json.member("name", "web")
                json.member("href", link)
                member("contentType", "text/html", to: &json)
            }
        }
    }

    /// Pictures and the rest are items of their own, with the version before this one.
    func associations(to json: inout JSONWriter) {
        guard copy.previousID != nil || !copy.media.isEmpty else { return }
        elements("associations", to: &json) { json in
            if let previous = copy.previousID {
                json.object { json in
                    json.member("name", NinjsRole.previous)
                    json.member("uri", Self.uri(previous))
                }
            }
            for (at, media) in copy.media.enumerated() {
                association(media, "media\(at + 1)", to: &json)
            }
        }
    }

    private func association(_ media: Media, _ name: String, to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("uri", Self.uri(media.address))
            json.member("type", Self.type(of: media.role))
            json.member("by", media.credit)
            if let caption = media.caption {
                texts("descriptions", "text/plain", caption, to: &json)
            }
            elements("renditions", to: &json) { json in
                json.object { json in
                    json.member("name", media.role == .thumbnail ? "thumbnail" : "original")
                    json.member("href", media.address)
                    member("contentType", media.type, to: &json)
                    json.member("title", media.title)
                    json.member("height", media.height)
                    json.member("width", media.width)
                    json.member(generation.name("sizeInBytes"), media.length)
                }
            }
        }
    }

    private static func type(of role: Media.Role) -> String {
        switch role {
        case .picture, .thumbnail: "picture"
        case .video: "video"
        case .audio: "audio"
        case .enclosure, .other: "component"
        }
    }

    private func elements(
        _ name: String, to json: inout JSONWriter, _ body: (inout JSONWriter) -> Void
    ) {
        json.member(name, array: body)
    }
}
