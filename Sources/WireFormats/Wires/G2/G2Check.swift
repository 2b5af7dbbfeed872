import Markup
import News

/// What a NewsML-G2 document lacks or has that the standard does not allow.
struct G2Check {
    /// How many faults of one document are kept.
    static let maximumFaults = 20

    private var faults: [Fault] = []

    /// The faults of a document, in order; none for a sound one.
    static func faults(of root: XMLElement) -> [Fault] {
        var check = G2Check()
        check.checkRoot(root)
        check.checkNames(root)
        return check.faults
    }

    private mutating func add(_ message: String, at element: XMLElement) {
        guard faults.count < Self.maximumFaults else { return }
        faults.append(Fault(message, byte: element.offset))
    }

    private mutating func checkRoot(_ root: XMLElement) {
        if root.name.namespace != NewsMLG2.namespace {
            add("“\(root.name.local)” is not in the namespace of NewsML-G2", at: root)
        }
        switch root.name.local {
        case "catalog": break
        case "newsMessage":
            if root.child("header") == nil { add("the message has no header", at: root) }
            let items = root.children("itemSet").flatMap(\.children)
            if items.isEmpty { add("the message carries no item", at: root) }
            for item in items where item.name.namespace == NewsMLG2.namespace { check(item: item) }
        default: check(item: root)
        }
    }

    private mutating func check(item: XMLElement) {
        let kind = item.name.local
        for name in ["guid", "standard", "standardversion"]
        where item.attribute(name)?.isEmpty != false {
            add("the \(kind) has no \(name)", at: item)
        }
        if needsCatalog(item), item.child("catalogRef") == nil, item.child("catalog") == nil {
            add("the \(kind) names no catalog", at: item)
        }
        guard let meta = item.child("itemMeta") else {
            add("the \(kind) has no itemMeta", at: item)
            return
        }
        for name in ["itemClass", "provider", "versionCreated"] where meta.child(name) == nil {
            add("itemMeta has no \(name)", at: meta)
        }
        checkClass(of: kind, meta)
        checkTimes(meta)
        if kind == "catalogItem" { checkCatalog(item) }
    }

    /// Catalogs may be left out since 2.30.
    private func needsCatalog(_ item: XMLElement) -> Bool {
        let parts = (item.attribute("standardversion") ?? "").split(separator: ".").compactMap {
            Int($0)
        }
        return parts.count == 2 && parts[0] == 2 && parts[1] < 30
    }

    /// A package is composite and nothing else is.
    private mutating func checkClass(of kind: String, _ meta: XMLElement) {
        guard let itemClass = meta.child("itemClass")?.attribute("qcode"),
            itemClass.hasPrefix("ninat:")
        else { return }
        if (kind == "packageItem") != (itemClass == "ninat:composite"),
            kind == "packageItem" || kind == "newsItem"
        {
            add("a \(kind) cannot be of class “\(itemClass)”", at: meta)
        }
    }

    private mutating func checkTimes(_ meta: XMLElement) {
        for name in ["versionCreated", "firstCreated", "embargoed"] {
            guard let element = meta.child(name), let time = WireTime.read(element.text),
                time.instant == nil
            else { continue }
            add("“\(time.asWritten)” is no time for \(name)", at: element)
        }
    }

    /// The metadata of a catalog's content is less than that of news.
    private mutating func checkCatalog(_ item: XMLElement) {
        let allowed: Set<String> = [
            "contentCreated", "contentModified", "creator", "contributor", "altId", "icon",
            "contentMetaExtProperty",
        ]
        for element in item.child("contentMeta")?.children ?? []
        where element.name.namespace == NewsMLG2.namespace && !allowed.contains(element.name.local)
        {
            add("a catalogItem's contentMeta cannot hold “\(element.name.local)”", at: element)
        }
    }

    /// Names the standard does not know, and addresses that are none.
    private mutating func checkNames(_ element: XMLElement) {
        guard element.name.namespace == NewsMLG2.namespace, faults.count < Self.maximumFaults else {
            return
        }
        if !G2Vocabulary.elements.contains(element.name.local) {
            add("“\(element.name.local)” is no element of NewsML-G2", at: element)
        }
        for (name, value) in element.attributes where name.namespace.isEmpty && name.prefix.isEmpty
        {
            if !G2Vocabulary.attributes.contains(name.local) {
                add("“\(name.local)” is no attribute of NewsML-G2", at: element)
            } else if name.local.hasSuffix("uri") || name.local == "href", !Self.isAddress(value) {
                add("“\(value)” is no URI for \(name.local)", at: element)
            }
        }
        if element.name.local == "inlineXML" { checkText(element) }
        if element.name.local == "inlineXML" || element.name.local == "inlineData" { return }
        for child in element.children { checkNames(child) }
    }

    /// XHTML's paragraphs hold no paragraphs and no other blocks.
    private mutating func checkText(_ content: XMLElement) {
        for paragraph in content.descendants("p") {
            let name = paragraph.children.first { Self.blocks.contains($0.name.local) }?.name.local
            if let name { return add("“\(name)” cannot stand in a paragraph", at: paragraph) }
        }
    }

    private static let blocks: Set<String> = [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre",
    ]

    /// Whether a value can be a URI: no blanks inside, and every `%` followed by two hex digits.
    private static func isAddress(_ value: String) -> Bool {
        let bytes = Array(value.folded.utf8)
        for (at, byte) in bytes.enumerated() {
            if byte == 0x20 || byte == 0x3C || byte == 0x3E { return false }
            guard byte == UInt8(ascii: "%") else { continue }
            guard at + 2 < bytes.count, isHex(bytes[at + 1]), isHex(bytes[at + 2]) else {
                return false
            }
        }
        return true
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
    }
}
