import Markup
import News

/// The content of an item: one of its alternative texts, and everything that comes by reference.
extension G2Item {
    mutating func readContent() {
        readDescriptions()
        if item.name.local == "packageItem" { readGroups() }
        guard let set = item.child("contentSet") else { return }
        readInline(set)
        for remote in set.children("remoteContent") { read(remote: remote) }
        if !copy.media.isEmpty { note(.media, "contentSet/remoteContent") }
    }

    /// One of the alternatives is the text, the original first; another that says more is kept.
    private mutating func readInline(_ set: XMLElement) {
        var others: [XMLElement] = []
        let original = set.attribute("original")?.nonEmpty
        let inline = set.children("inlineXML") + set.children("inlineData")
        let first = original.flatMap { id in inline.first { $0.attribute("id") == id } }
        for inline in [first].compactMap(\.self) + inline {
            if !copy.body.isEmpty {
                if inline.offset != first?.offset { others.append(inline) }
            } else if inline.name.local == "inlineXML" {
                read(inlineXML: inline)
            } else {
                read(inlineData: inline)
            }
        }
        if others.isEmpty { return }
        let letters = copy.body.letters
        let headed = [Block.paragraph(Text(copy.headline))].letters + letters
        for other in others where other.attribute("encoding") == nil {
            let says = InlineBlocks.read(other).letters
            if says == letters || says == headed { continue }
            extra("contentSet/\(other.name.local)", other.text)
        }
    }

    private mutating func read(inlineXML: XMLElement) {
        if let nitf = inlineXML.children.first(where: { $0.name.local == "nitf" }) {
            NITFBody.read(nitf, into: &copy)
            if copy.headline.isEmpty, let title = nitf.child("head")?.child("title")?.text.folded {
                copy.headline = title
                note(.headline, "nitf/head/title")
            }
        } else if let known = inlineXML.children.first, !Self.isMarkup(known) {
            extra("contentSet/inlineXML", known.name.local)
            copy.body = RecordWords.blocks(of: known)
        } else {
            copy.body = InlineBlocks.read(inlineXML)
        }
        note(.body, "contentSet/inlineXML")
        if inlineXML.descendants("body.head").first != nil {
            copy.origins[.body]?.reason = "its head is read into headline, bylines and standfirst"
        }
        dropHeadline()
    }

    /// Data formats such as SportsML and events stand inline too; they are no running text.
    private static func isMarkup(_ element: XMLElement) -> Bool {
        LineBytes.of(element.name.namespace) { $0.holds("xhtml".utf8) }
            || element.name.local == "html"
            || InlineVocabulary.isBlock(element.name.local)
    }

    private mutating func read(inlineData: XMLElement) {
        guard inlineData.attribute("encoding") == nil else { return }
        let type = inlineData.attribute("contenttype")?.lowercased() ?? ""
        let data = inlineData.text
        if type.contains("html") || type.isEmpty && data.contains("</p>") {
            copy.body = InlineMarkup.blocks(of: data)
        } else if type.isEmpty || type.hasPrefix("text/") {
            copy.body = InlineMarkup.paragraphs(of: data)
        }
        if !copy.body.isEmpty { note(.body, "contentSet/inlineData") }
        dropHeadline()
    }

    /// The headline printed again above the text is one headline; one missing is taken from there.
    private mutating func dropHeadline() {
        guard let first = copy.body.first else { return }
        if copy.headline.isEmpty, case .crosshead(let text) = first {
            copy.headline = text.string
            note(.headline, "contentSet, first heading")
        }
        guard first.plainText.folded == copy.headline.folded else { return }
        copy.body.removeFirst()
        copy.origins[.body]?.reason = "its first line repeats the headline and is left to it"
    }

    private mutating func readDescriptions() {
        for description in content?.children("description") ?? [] {
            let blocks = InlineBlocks.read(description)
            let role = description.role.map(Self.local)?.lowercased() ?? ""
            if copy.standfirst.isEmpty, !(LineBytes.of(role) { $0.holds("caption") } && isText) {
                copy.standfirst = blocks
                note(.standfirst, "contentMeta/description")
            } else {
                extra("contentMeta/description \(role)".folded, blocks.plainText)
            }
        }
    }

    private var itemClass: String {
        Self.local(
            meta?.child("itemClass")?.attribute("qcode")
                ?? meta?.child("itemClass")?.attribute("uri") ?? "text")
    }

    private var isText: Bool { itemClass == "text" || itemClass == "composite" }

    private mutating func read(remote: XMLElement) {
        let href =
            remote.attribute("href") ?? remote.attribute("residref")
            ?? remote.child("altLoc")?.text
        guard let address = href?.folded.nonEmpty else { return }
        let type = remote.attribute("contenttype")?.nonEmpty
        var media = Media(
            role(of: remote, type: type), address: address, type: type,
            length: remote.attribute("size").flatMap(Int.init))
        media.width = remote.attribute("width").flatMap(Int.init)
        media.height = remote.attribute("height").flatMap(Int.init)
        media.title = copy.headline.nonEmpty
        media.caption = isText ? nil : copy.standfirst.plainText.nonEmpty
        media.credit = content?.child("creditline")?.text.folded.nonEmpty
        let own = Self.properties(remote, "remoteContentExtProperty")
        if let role = own["role"].flatMap(Media.Role.init) {
            media.role = role
            media.title = own["title"]
            media.caption = own["caption"]
            media.credit = own["credit"]
        }
        copy.media.append(media)
    }

    private func role(of remote: XMLElement, type: String?) -> Media.Role {
        let rendition = remote.attribute("rendition") ?? remote.attribute("renditionuri") ?? ""
        if LineBytes.of(rendition, { $0.holds("thumb") }) { return .thumbnail }
        switch type?.prefix(while: { $0 != "/" }) {
        case "image": return .picture
        case "video": return .video
        case "audio": return .audio
        default: break
        }
        switch itemClass {
        case "picture", "graphic": return .picture
        case "video": return .video
        case "audio": return .audio
        default: return .other
        }
    }

    /// A package lists what it groups: the titles in their order, the references in the extras.
    private mutating func readGroups() {
        var items: [[Block]] = []
        for group in item.child("groupSet")?.children("group") ?? [] {
            for title in group.children("title") { extra("groupSet/group/title", title.text) }
            for reference in group.children("itemRef") {
                let target = reference.attribute("residref") ?? reference.attribute("href")
                extra("groupSet/itemRef", target)
                for words in reference.children("description") {
                    extra("groupSet/itemRef/description", words.text)
                }
                let title = reference.child("headline") ?? reference.child("title")
                if let text = title.map(InlineBlocks.text), !text.string.isEmpty {
                    items.append([.paragraph(text)])
                }
            }
        }
        guard !items.isEmpty else { return }
        copy.body = [.list(ordered: true, items: items)]
        note(.body, "groupSet")
    }

    /// Everything else an item states, as written.
    mutating func readRest() {
        for element in meta?.children ?? [] {
            guard let name = G2Place.kept(element).item, !isOwn(element) else { continue }
            if G2Place.of(element).kind == .alternative, element.text.folded == copy.link {
                continue
            }
            keep(element, name)
        }
        for element in content?.children ?? [] {
            guard let name = G2Place.kept(element).content,
                !isRead(element, G2Place.of(element).kind)
            else { continue }
            keep(element, name)
        }
        for part in item.children("partMeta") {
            for element in part.children { keep(element, "partMeta/\(element.name.local)") }
        }
        for element in item.children("newsItemExtProperty") { keep(element, "newsItemExtProperty") }
        copy.take(ownExtras: ownExtras)
    }

    /// Whether a field holds what a content's line or language says.
    private func isRead(_ element: XMLElement, _ kind: G2Place.Kind) -> Bool {
        switch kind {
        case .slugline: element.text.folded == copy.slugline
        case .dateline: element.text.folded == copy.dateline?.asWritten
        case .by: isOwnLanguage(element)
        case .language: element.attribute("tag")?.nonEmpty == language
        default: false
        }
    }

    private func isOwn(_ element: XMLElement) -> Bool {
        element.attribute("typeuri")?.hasPrefix(WiredeskTerm.prefix) == true
    }

    /// Keeps what an element says: its concept, else its value, the address it names or its words.
    private mutating func keep(_ element: XMLElement, _ name: String) {
        let concept = G2Concept(element, language: language).display
        let value =
            concept ?? ["value", "href", "residref", "tag"].lazy
            .compactMap { element.attribute($0)?.nonEmpty }.first ?? element.text
        guard let type = element.attribute("type") ?? element.attribute("typeuri") else {
            return extra(name, value)
        }
        extra("\(name) \(type)", value)
    }

    /// What our writer kept in properties of ours.
    private var ownExtras: [Extra] {
        (meta?.children("itemMetaExtProperty") ?? []).compactMap { property in
            guard let name = WiredeskTerm.word(property.attribute("typeuri"), in: "extra"),
                let value = property.attribute("value")
            else { return nil }
            return Extra(name: name, value: value.folded)
        }
    }
}
