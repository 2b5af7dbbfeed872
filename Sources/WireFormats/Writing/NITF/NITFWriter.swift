import Markup
import News

/// Writes NITF 3.6: one document, one copy.
struct NITFWriter {
    let copy: Copy
    let dispatch: Dispatch
    let markup = BlockMarkup(vocabulary: .nitf)

    static func document(of copy: Copy, in dispatch: Dispatch) -> [UInt8] {
        var xml = XMLWriter(reserving: 16_384)
        xml.declaration()
        NITFWriter(copy: copy, dispatch: dispatch).write(to: &xml)
        return xml.bytes
    }

    private func write(to xml: inout XMLWriter) {
        xml.element("nitf") { xml in
            xml.attribute("xmlns", "http://iptc.org/std/NITF/2006-10-18/")
            xml.attribute("version", "-//IPTC//DTD NITF 3.6//EN")
            xml.attribute("change.date", "September 11, 2009")
            xml.attribute("change.time", "12:26")
            if let language = copy.language { xml.attribute("baselang", language) }
            xml.element("head") { head(to: &$0) }
            xml.element("body") { xml in
                xml.element("body.head") { bodyHead(to: &$0) }
                xml.element("body.content") { xml in
                    markup.write(copy.body, to: &xml)
                    for media in copy.media { self.media(media, to: &xml) }
                }
                bodyEnd(to: &xml)
            }
        }
    }

    private func head(to xml: inout XMLWriter) {
        if !copy.headline.isEmpty { xml.element("title", text: copy.headline) }
        for (name, value) in metas { if let value { meta(name, value, to: &xml) } }
        for extra in copy.writtenExtras {
            meta(
                "wiredesk-extra", WiredeskTerm.uri("extra", extra.name) + " " + extra.value,
                to: &xml)
        }
        tobject(to: &xml)
        xml.element("docdata") { docdata(to: &$0) }
        if let link = copy.link {
            xml.element("pubdata") { xml in
                xml.attribute("type", "web")
                xml.attribute("ex-ref", link)
            }
        }
    }

    private func meta(_ name: String, _ content: String, to xml: inout XMLWriter) {
        xml.element("meta") { xml in
            xml.attribute("name", name)
            xml.attribute("content", content)
        }
    }

    /// What NITF has no element for.
    private var metas: [(name: String, value: String?)] {
        let isWord = copy.version.map(Self.isNameToken) ?? true
        return [
            ("wiredesk-agency", copy.agency?.name),
            ("wiredesk-published", copy.updated == copy.published ? nil : copy.published?.written),
            ("wiredesk-change", copy.statedChange?.kind.rawValue),
            ("wiredesk-change-words", copy.statedChange?.words),
            ("wiredesk-previous", copy.previousID), ("wiredesk-rights", copy.rights),
            ("wiredesk-version", isWord ? nil : copy.version),
        ]
    }

    /// Subjects with a code; the IPTC's own are `subj`, others name whose they are.
    private func tobject(to xml: inout XMLWriter) {
        let coded = copy.subjects.filter { $0.code.map(Self.isNameToken) == true }
        guard !coded.isEmpty else { return }
        xml.element("tobject") { xml in
            for subject in coded {
                xml.element("tobject.subject") { xml in
                    let isIPTC = subject.scheme == "subj"
                    xml.attribute("tobject.subject.ipr", isIPTC ? "IPTC" : subject.scheme ?? "")
                    xml.attribute("tobject.subject.refnum", subject.code ?? "")
                    if let name = subject.name { xml.attribute("tobject.subject.detail", name) }
                }
            }
        }
    }

    private func docdata(to xml: inout XMLWriter) {
        if copy.standing != .usable {
            xml.attribute("management-status", copy.standing.rawValue)
        }
        if let change = copy.statedChange, change.kind == .correction {
            xml.element("correction") { xml in
                xml.attribute("info", change.words)
                if let previous = copy.previousID { xml.attribute("id-string", previous) }
            }
        }
        xml.element("doc-id") { xml in
            xml.attribute("regsrc", copy.outlet ?? dispatch.sender)
            xml.attribute("id-string", copy.writtenID)
        }
        if let urgency = copy.urgency {
            xml.element("urgency") { $0.attribute("ed-urg", String(urgency)) }
        }
        date("date.issue", copy.writtenUpdate(dispatch).written, to: &xml)
        date("date.release", copy.embargoed?.written, to: &xml)
        for advisory in copy.advisories {
            xml.element("ed-msg") { xml in
                xml.attribute("msg-type", advisory.role)
                xml.attribute("info", advisory.text)
            }
        }
        key(to: &xml)
        keywords(to: &xml)
    }

    private func date(_ name: StaticString, _ moment: String?, to xml: inout XMLWriter) {
        guard let moment else { return }
        xml.element(name) { $0.attribute("norm", moment) }
    }

    private func key(to xml: inout XMLWriter) {
        let version = copy.version.flatMap { Self.isNameToken($0) ? $0 : nil }
        guard copy.slugline != nil || version != nil else { return }
        xml.element("du-key") { xml in
            if let version { xml.attribute("version", version) }
            if let slugline = copy.slugline { xml.attribute("key", slugline) }
        }
    }

    /// Whether a value can stand where XML wants a name token.
    static func isNameToken(_ words: String) -> Bool {
        !words.isEmpty
            && words.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
                    || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x3A
            }
    }
}
