import Markup
import News

/// What the item is about, what it says, and what comes with it.
extension G2Writer {
    func contentMeta(to xml: inout XMLWriter) {
        if let urgency = copy.urgency { xml.element("urgency", text: String(urgency)) }
        if let agency = copy.agency?.name, agency != copy.outlet, copy.outlet != nil {
            named("infoSource", agency, role: Self.origin, to: &xml)
        }
        for byline in copy.bylines where byline.email != nil || byline.link != nil {
            creator(byline, to: &xml)
        }
        if let language = copy.language {
            xml.element("language") { $0.attribute("tag", language) }
        }
        for subject in copy.subjects { self.subject(subject, to: &xml) }
        if let slugline = copy.slugline { xml.element("slugline", text: slugline) }
        if !copy.headline.isEmpty { xml.element("headline", text: copy.headline) }
        if let dateline = copy.dateline { xml.element("dateline", text: dateline.asWritten) }
        for byline in copy.bylines { by(byline, to: &xml) }
        description(to: &xml)
    }

    /// The IPTC's word for the party the content comes from.
    static let origin = "http://cv.iptc.org/newscodes/infosourcerole/originfo"

    private func by(_ byline: Byline, to xml: inout XMLWriter) {
        xml.element("by") { xml in
            if let role = byline.role {
                xml.attribute("roleuri", WiredeskTerm.uri("byline", role))
            }
            xml.text(byline.mastheadCode.map { "\(byline.name)--\($0)" } ?? byline.name)
        }
    }

    private func creator(_ byline: Byline, to xml: inout XMLWriter) {
        xml.element("creator") { xml in
            xml.attribute("literal", byline.name.folded)
            xml.element("name", text: byline.name)
            xml.element("personDetails") { xml in
                xml.element("contactInfo") { xml in
                    if let email = byline.email { xml.element("email", text: email) }
                    if let link = byline.link { xml.element("web", text: link) }
                }
            }
        }
    }

    private func subject(_ subject: Subject, to xml: inout XMLWriter) {
        if subject.code == nil, subject.scheme == nil, let name = subject.name {
            xml.element("keyword", text: name)
            return
        }
        xml.element("subject") { xml in
            if let code = G2Code(subject) {
                xml.attribute("qcode", "\(code.alias):\(code.code)")
            } else if let code = subject.code {
                let scheme = subject.scheme ?? ""
                let isAddress = scheme.hasSuffix("/") || scheme.hasSuffix("#")
                xml.attribute(
                    isAddress ? "uri" : "literal", isAddress ? scheme + code : code.folded)
            }
            if subject.code == nil, let scheme = subject.scheme {
                xml.attribute("typeuri", WiredeskTerm.uri("scheme", scheme))
            }
            if let name = subject.name { xml.element("name", text: name) }
        }
    }

    /// The standfirst as one text; an empty line parts its paragraphs.
    private func description(to xml: inout XMLWriter) {
        guard !copy.standfirst.isEmpty else { return }
        xml.element("description") { xml in
            xml.attribute("role", "drol:summary")
            for (at, block) in copy.standfirst.enumerated() {
                if at > 0 {
                    xml.inline("br")
                    xml.inline("br")
                }
                xml.text(block.plainText)
            }
        }
    }

    func contentSet(to xml: inout XMLWriter) {
        let body = copy.writtenBody
        guard !body.isEmpty || !copy.media.isEmpty else { return }
        xml.element("contentSet") { xml in
            if !body.isEmpty {
                xml.element("inlineXML") { xml in
                    xml.attribute("contenttype", "application/xhtml+xml")
                    xml.attribute("wordcount", String(copy.wordCount))
                    XHTMLText.write(body, title: copy.headline, to: &xml)
                }
            }
            for media in copy.media { remote(media, to: &xml) }
        }
    }

    private func remote(_ media: Media, to xml: inout XMLWriter) {
        xml.element("remoteContent") { xml in
            xml.attribute("href", media.address)
            if let type = media.type { xml.attribute("contenttype", type) }
            if let size = media.length, size >= 0 { xml.attribute("size", String(size)) }
            if let width = media.width, width >= 0 { xml.attribute("width", String(width)) }
            if let height = media.height, height >= 0 { xml.attribute("height", String(height)) }
            let properties = [
                ("role", media.role.rawValue), ("title", media.title), ("caption", media.caption),
                ("credit", media.credit),
            ]
            for (name, value) in properties {
                guard let value else { continue }
                property("remoteContentExtProperty", name, value, to: &xml)
            }
        }
    }
}
