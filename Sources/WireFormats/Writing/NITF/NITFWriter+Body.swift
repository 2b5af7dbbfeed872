import Markup
import News

/// Keywords, and what stands in the body around and beside the text.
extension NITFWriter {
    /// Words alone are keywords; words of a vocabulary without a code are classifiers.
    func keywords(to xml: inout XMLWriter) {
        let uncoded = copy.subjects.filter { $0.code.map(Self.isNameToken) != true }
        let words = uncoded.filter { $0.scheme == nil && $0.code == nil }
        if !words.isEmpty {
            xml.element("key-list") { xml in
                for word in words {
                    xml.element("keyword") { $0.attribute("key", word.name ?? "") }
                }
            }
        }
        let named = uncoded.filter { $0.scheme != nil || $0.code != nil }
        guard !named.isEmpty else { return }
        xml.element("identified-content") { xml in
            for subject in named {
                xml.element("classifier") { xml in
                    if let scheme = subject.scheme { xml.attribute("type", scheme) }
                    if let code = subject.code { xml.attribute("idsrc", code) }
                    xml.attribute("value", subject.name ?? subject.code ?? "")
                }
            }
        }
    }

    func bodyHead(to xml: inout XMLWriter) {
        if !copy.headline.isEmpty {
            xml.element("hedline") { $0.element("hl1", text: copy.headline) }
        }
        for byline in copy.bylines {
            xml.element("byline") { xml in
                let name = byline.mastheadCode.map { "\(byline.name)--\($0)" } ?? byline.name
                xml.inline("person") { $0.text(name) }
                if let role = byline.role { xml.inline("byttl") { $0.text(role) } }
            }
        }
        if let outlet = copy.outlet { xml.element("distributor", text: outlet) }
        if let dateline = copy.dateline { xml.element("dateline", text: dateline.asWritten) }
        if !copy.standfirst.isEmpty {
            xml.element("abstract") { markup.write(copy.standfirst, to: &$0) }
        }
    }

    func bodyEnd(to xml: inout XMLWriter) {
        guard let signOff = copy.signOff else { return }
        xml.element("body.end") { xml in
            xml.element("tagline") { xml in
                for (at, line) in signOff.split(separator: "\n").enumerated() {
                    if at > 0 { xml.inline("br") }
                    xml.text(String(line))
                }
            }
        }
    }

    /// What comes with the copy outside its text; the class tells it from a picture in the text.
    func media(_ media: Media, to xml: inout XMLWriter) {
        xml.element("media") { xml in
            xml.attribute("class", NITFMedia.mark + media.role.rawValue)
            xml.attribute("media-type", media.role == .picture ? "image" : media.role.rawValue)
            xml.element("media-reference") { xml in
                xml.attribute("source", media.address)
                if let title = media.title { xml.attribute("name", title) }
                if let type = media.type { xml.attribute("mime-type", type) }
                if let height = media.height { xml.attribute("height", String(height)) }
                if let width = media.width { xml.attribute("width", String(width)) }
            }
            if let caption = media.caption { xml.element("media-caption", text: caption) }
            if let credit = media.credit { xml.element("media-producer", text: credit) }
        }
    }
}
