import Markup
import News

/// Writes NewsML-G2 2.35 at power conformance: one news item, or a message that carries several.
struct G2Writer {
    let copy: Copy
    let dispatch: Dispatch

    /// The IPTC's catalog, which gives the aliases `ninat`, `stat`, `medtop` … their meaning.
    static let catalog = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"

    static func document(of copies: [Copy], in dispatch: Dispatch) -> [UInt8] {
        var xml = XMLWriter(reserving: 16_384)
        xml.declaration()
        if copies.count == 1 {
            G2Writer(copy: copies[0], dispatch: dispatch).write(isRoot: true, to: &xml)
            return xml.bytes
        }
        xml.element("newsMessage") { xml in
            xml.attribute("xmlns", NewsMLG2.namespace)
            xml.element("header") { xml in
                xml.element("sent", text: dispatch.sent.description)
                xml.element("sender", text: dispatch.sender)
                // Says to our reader that the header was made with the message.
                xml.element("origin", text: WiredeskTerm.prefix + "dispatch")
            }
            xml.element("itemSet") { xml in
                for copy in copies {
                    G2Writer(copy: copy, dispatch: dispatch).write(isRoot: false, to: &xml)
                }
            }
        }
        return xml.bytes
    }

    private func write(isRoot: Bool, to xml: inout XMLWriter) {
        xml.element("newsItem") { xml in
            if isRoot { xml.attribute("xmlns", NewsMLG2.namespace) }
            xml.attribute("guid", copy.writtenID)
            if let version = wholeVersion { xml.attribute("version", version) }
            xml.attribute("standard", "NewsML-G2")
            xml.attribute("standardversion", "2.35")
            xml.attribute("conformance", "power")
            if let language = copy.language { xml.attribute("xml:lang", language) }
            catalogs(to: &xml)
            if let rights = copy.rights {
                xml.element("rightsInfo") { $0.element("copyrightNotice", text: rights) }
            }
            xml.element("itemMeta") { itemMeta(to: &$0) }
            xml.element("contentMeta") { contentMeta(to: &$0) }
            contentSet(to: &xml)
        }
    }

    /// The version where it is a number as the standard wants it.
    private var wholeVersion: String? {
        guard let version = copy.version, let number = Int(version), number > 0 else { return nil }
        return String(number) == version ? version : nil
    }

    /// Aliases of the subjects that no catalog of the IPTC declares.
    private func catalogs(to xml: inout XMLWriter) {
        xml.element("catalogRef") { $0.attribute("href", Self.catalog) }
        let aliases = Set(copy.subjects.compactMap { G2Code($0)?.alias }).subtracting(G2Code.known)
        guard !aliases.isEmpty else { return }
        xml.element("catalog") { xml in
            for alias in aliases.sorted() {
                xml.element("scheme") { xml in
                    xml.attribute("alias", alias)
                    xml.attribute("uri", WiredeskTerm.uri("scheme", alias) + ":")
                }
            }
        }
    }

    private func itemMeta(to xml: inout XMLWriter) {
        xml.element("itemClass") { $0.attribute("qcode", "ninat:text") }
        named("provider", copy.outlet ?? copy.agency?.name ?? dispatch.sender, to: &xml)
        xml.element("versionCreated", text: copy.writtenUpdate(dispatch).written ?? "")
        if let first = copy.published?.written { xml.element("firstCreated", text: first) }
        if let embargoed = copy.embargoed?.written { xml.element("embargoed", text: embargoed) }
        xml.element("pubStatus") { $0.attribute("qcode", "stat:\(copy.standing.rawValue)") }
        xml.element("generator", text: "Wiredesk")
        for advisory in copy.advisories {
            xml.element("edNote") { xml in
                xml.attribute("roleuri", WiredeskTerm.uri("note", advisory.role))
                xml.text(advisory.text)
            }
        }
        if let change = copy.statedChange { signal(change, to: &xml) }
        if let link = copy.link {
            xml.element("altRep") { xml in
                xml.attribute("contenttype", "text/html")
                xml.text(link)
            }
        }
        if let previous = copy.previousID {
            xml.element("link") { xml in
                xml.attribute("rel", "irel:previousVersion")
                xml.attribute("residref", previous)
            }
        }
        if wholeVersion == nil, let version = copy.version {
            property("itemMetaExtProperty", "version", version, to: &xml)
        }
        for extra in copy.writtenExtras {
            xml.element("itemMetaExtProperty") { xml in
                xml.attribute("typeuri", WiredeskTerm.uri("extra", extra.name))
                xml.attribute("value", extra.value)
            }
        }
    }

    /// The IPTC's signals know corrections and updates; the other kinds are words of ours.
    private func signal(_ change: StatedChange, to xml: inout XMLWriter) {
        xml.element("signal") { xml in
            switch change.kind {
            case .correction: xml.attribute("qcode", "sig:correction")
            case .update: xml.attribute("qcode", "sig:update")
            default: xml.attribute("uri", WiredeskTerm.uri("change", change.kind.rawValue))
            }
            xml.element("name", text: change.words)
        }
    }

    /// A party by its name.
    func named(
        _ element: StaticString, _ name: String, role: String? = nil, to xml: inout XMLWriter
    ) {
        xml.element(element) { xml in
            if let role { xml.attribute("roleuri", role) }
            xml.attribute("literal", name.folded)
            xml.element("name", text: name)
        }
    }

    func property(
        _ element: StaticString, _ type: String, _ value: String, to xml: inout XMLWriter
    ) {
        xml.element(element) { xml in
            xml.attribute("typeuri", WiredeskTerm.uri("property", type))
            xml.attribute("value", value)
        }
    }
}
