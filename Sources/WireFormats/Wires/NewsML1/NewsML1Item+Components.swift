import Markup
import News

/// The components of a NewsML 1 item: their lines, metadata and content.
extension NewsML1Item {
    mutating func read(_ component: XMLElement, depth: Int) {
        guard depth < Self.maximumDepth else { return }
        let role = Self.name(component.child("Role"))?.lowercased() ?? ""
        if let lines = component.child("NewsLines") { read(lines: lines) }
        if let metadata = component.child("AdministrativeMetadata") {
            read(administrative: metadata)
        }
        if let metadata = component.child("DescriptiveMetadata") { read(descriptive: metadata) }
        if let rights = component.child("RightsMetadata") {
            for usage in rights.descendants("UsageType") {
                extra("RightsMetadata/UsageType", usage.text)
            }
            for part in rights.children {
                let place = "RightsMetadata/" + part.name.local
                keepRest(of: part, at: place, but: Self.readOfRights)
            }
            if copy.rights == nil {
                copy.rights = rights.descendants("CopyrightHolder").first?.text.folded.nonEmpty
            }
        }
        for metadata in component.children("Metadata") {
            for property in metadata.children("Property") { keep(property, "Metadata") }
        }
        keepRest(of: component, at: "NewsComponent", but: Self.readOfComponent)
        if copy.language == nil, let stated = component.attribute("lang", in: Self.xml) {
            copy.language = stated.nonEmpty
        }
        for content in component.children("ContentItem") { read(content: content, role: role) }
        for child in component.children("NewsComponent") { read(child, depth: depth + 1) }
    }

    private static let xml = "http://www.w3.org/XML/1998/namespace"

    private mutating func read(lines: XMLElement) {
        for line in lines.children {
            let words = InlineBlocks.text(of: line).string
            guard !words.isEmpty else { continue }
            switch line.name.local {
            case "HeadLine" where copy.headline.isEmpty:
                copy.headline = words
                note(.headline, "NewsLines/HeadLine")
            case "SlugLine" where copy.slugline == nil:
                copy.slugline = words
                note(.slugline, "NewsLines/SlugLine")
            case "DateLine" where copy.dateline == nil && !DatelineDate.isAll(words):
                copy.dateline = CopyEditor.dateline(stated: words)
                note(.dateline, "NewsLines/DateLine")
            case "ByLine" where copy.bylines.isEmpty:
                copy.bylines = CopyEditor.bylines(stated: words)
                note(.bylines, "NewsLines/ByLine")
            case "ByLineTitle" where copy.bylines.first?.role == nil && !copy.bylines.isEmpty:
                copy.bylines[0].role = words
            case "CopyrightLine" where copy.rights == nil:
                copy.rights = words
                note(.rights, "NewsLines/CopyrightLine")
            case "KeywordLine":
                copy.subjects.append(Subject(name: words))
                note(.subjects, "NewsLines/KeywordLine")
            case "NewsLine": read(newsLine: line)
            case let name: extra("NewsLines/\(name)", words)
            }
        }
    }

    private mutating func read(newsLine line: XMLElement) {
        let type = Self.name(line.child("NewsLineType")) ?? "NewsLine"
        for text in line.children("NewsLineText") {
            guard let words = text.text.folded.nonEmpty else { continue }
            if type.lowercased().contains("advisory") {
                copy.advisories.append(Advisory(role: type, text: words))
                note(.advisories, "NewsLines/NewsLine")
            } else {
                extra("NewsLine \(type)", words)
            }
        }
    }

    private mutating func read(administrative metadata: XMLElement) {
        let party = { (name: String) in
            metadata.child(name)?.children("Party").lazy.compactMap(Self.name).first
        }
        if copy.agency == nil, let provider = party("Provider") ?? party("Source") {
            let known =
                KnownAgency.signed(provider) ?? KnownAgency.named(in: provider)
                ?? KnownAgency.at(host: provider)
            copy.agency = Agency(known?.name ?? provider)
            copy.outlet = provider
            note(.agency, "AdministrativeMetadata/Provider")
            note(.outlet, "AdministrativeMetadata/Provider")
        }
        for name in ["Creator", "Source", "Contributor"] {
            extra("AdministrativeMetadata/\(name)", party(name))
        }
        for property in metadata.children("Property") {
            keep(property, "AdministrativeMetadata")
            readPriority(property)
        }
        keepRest(
            of: metadata, at: "AdministrativeMetadata", but: Self.readOfAdministration)
    }

    /// Belga states the urgency of sound and pictures as a property.
    private mutating func readPriority(_ property: XMLElement) {
        guard copy.urgency == nil, Self.name(property) == "Priority",
            let urgency = Self.urgency(property.attribute("Value"))
        else { return }
        copy.urgency = urgency
        note(.urgency, "AdministrativeMetadata/Property")
    }

    private mutating func read(descriptive metadata: XMLElement) {
        if copy.language == nil, let language = Self.name(metadata.child("Language")) {
            copy.language = language
            note(.language, "DescriptiveMetadata/Language")
        }
        for code in metadata.children("SubjectCode").flatMap(\.children) {
            guard let formal = Self.name(code) else { continue }
            let isIPTC =
                formal.utf8.count == 8 && formal.utf8.allSatisfy { (0x30...0x39).contains($0) }
            let scheme = isIPTC ? "subj" : code.attribute("Vocabulary")
            add(Subject(name: isIPTC ? nil : formal, code: isIPTC ? formal : nil, scheme: scheme))
        }
        for genre in metadata.children("Genre") {
            if let name = Self.name(genre) { add(Subject(name: name, scheme: "genre")) }
        }
        for property in metadata.children("Property") {
            if Self.name(property) == "Keyword",
                let word = property.attribute("Value")?.folded.nonEmpty
            {
                add(Subject(name: word))
            } else {
                keep(property, "DescriptiveMetadata")
            }
        }
        keepRest(
            of: metadata, at: "DescriptiveMetadata", but: Self.readOfDescription)
        for property in metadata.children("Location").flatMap({ $0.children("Property") }) {
            keep(property, "Location")
        }
    }

    private mutating func add(_ subject: Subject) {
        if !copy.subjects.contains(subject), copy.subjects.count < 300 {
            copy.subjects.append(subject)
        }
        note(.subjects, "DescriptiveMetadata/SubjectCode")
    }

    private mutating func read(content: XMLElement, role: String) {
        let type = Self.name(content.child("MediaType"))?.lowercased() ?? ""
        if let data = content.child("DataContent"),
            type.isEmpty || type.contains("text") || type == "article"
        {
            read(data: data, role: role)
        } else if let address = content.attribute("Href")?.folded.nonEmpty {
            add(media: content, type: type, address: address, role: role)
        }
    }

    /// The first text is the body: others are its alternatives, but for captions.
    private mutating func read(data: XMLElement, role: String) {
        var inside = Copy()
        if let nitf = data.descendants("nitf").first {
            NITFBody.read(nitf, into: &inside)
        } else if !data.children.isEmpty {
            inside.body = InlineBlocks.read(data)
        } else {
            let text = data.text
            inside.body =
                InlineMarkup.isMarkup(text)
                ? InlineMarkup.blocks(of: text) : InlineMarkup.paragraphs(of: text)
        }
        guard !inside.body.isEmpty else { return }
        if role == "caption" {
            caption = inside.body.plainText
        } else if copy.body.isEmpty {
            take(inside)
        }
    }

    private mutating func take(_ inside: Copy) {
        copy.body = inside.body
        note(.body, "ContentItem/DataContent")
        if copy.headline.isEmpty, !inside.headline.isEmpty {
            copy.headline = inside.headline
            copy.origins[.headline] = inside.origins[.headline]
        }
        if copy.bylines.isEmpty { copy.bylines = inside.bylines }
        if copy.dateline == nil { copy.dateline = inside.dateline }
        if copy.standfirst.isEmpty { copy.standfirst = inside.standfirst }
        copy.extras += inside.extras
    }

    private mutating func add(
        media content: XMLElement, type: String, address: String, role: String
    ) {
        let kind: Media.Role =
            role.contains("thumb")
            ? .thumbnail
            : type.contains("photo") || type.contains("graphic") || type.contains("image")
                ? .picture
                : type.contains("video") ? .video : type.contains("audio") ? .audio : .other
        let size = content.child("Characteristics")
        var media = Media(
            kind, address: address,
            type: Self.name(content.child("MimeType")) ?? Self.name(content.child("Format")),
            length: size?.child("SizeInBytes").flatMap { Int($0.text.folded) })
        for property in size?.children("Property") ?? [] {
            let number = property.attribute("Value").flatMap { Int($0) }
            if Self.name(property) == "Width" { media.width = number }
            if Self.name(property) == "Height" { media.height = number }
        }
        media.caption = caption
        copy.media.append(media)
        note(.media, "ContentItem")
    }
}
