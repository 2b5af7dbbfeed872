import Markup
import News

/// What a NewsML-G2 document lacks or has that the standard does not allow.
struct G2Check {
    /// How many faults of one document are kept.
    static let maximumFaults = 20

    private(set) var faults: [Fault] = []
    private let names = G2Names()

    /// The faults of a document, in order; none for a sound one.
    static func faults(of root: XMLElement) -> [Fault] {
        var check = G2Check()
        if root.name.namespace != NewsMLG2.namespace {
            check.add("“\(root.name.local)” is not in the namespace of NewsML-G2", at: root)
        }
        switch root.name.local {
        case "catalog": break
        case "newsMessage":
            if root.child("header") == nil { check.add("the message has no header", at: root) }
            let items = root.children("itemSet").flatMap(\.children)
            if items.isEmpty { check.add("the message carries no item", at: root) }
            for item in items { check.checkFields(of: item) }
        default: check.check(item: root)
        }
        check.checkNames(root)
        return check.faults
    }

    /// Checks an item of a message.
    mutating func check(carried item: XMLElement) {
        checkFields(of: item)
        checkNames(item)
    }

    /// Notes what a message lacks as a whole.
    mutating func check(message name: XMLName, at byte: Int, hasHeader: Bool, hasItems: Bool) {
        if name.namespace != NewsMLG2.namespace {
            add("“\(name.local)” is not in the namespace of NewsML-G2", byte: byte)
        }
        if !hasHeader { add("the message has no header", byte: byte) }
        if !hasItems { add("the message carries no item", byte: byte) }
    }

    private mutating func checkFields(of item: XMLElement) {
        if item.name.namespace == NewsMLG2.namespace { check(item: item) }
    }

    private mutating func add(_ message: String, byte: Int) {
        if faults.count < Self.maximumFaults { faults.append(Fault(message, byte: byte)) }
    }

    private mutating func add(_ message: String, at element: XMLElement) {
        guard faults.count < Self.maximumFaults else { return }
        faults.append(Fault(message, byte: element.offset))
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
        checkStatus(meta)
        if let version = item.attribute("version"), Int(version.folded).map({ $0 < 1 }) ?? true {
            add("“\(version)” is no version: those are counted from 1", at: item)
        }
        if kind == "newsItem" || kind == "packageItem" {
            for fault in G2Structure.faults(of: item) { add(fault.message, at: fault.element) }
        }
        if kind == "catalogItem" { checkCatalog(item) }
    }

    /// Catalogs may be left out since 2.30.
    private func needsCatalog(_ item: XMLElement) -> Bool {
        guard let version = item.attribute("standardversion"), version.hasPrefix("2."),
            let minor = Int(version.dropFirst(2))
        else { return false }
        return minor < 30
    }

    /// A package is composite and nothing else is.
    private mutating func checkClass(of kind: String, _ meta: XMLElement) {
        guard let itemClass = term(of: meta.child("itemClass"), "ninat", "ninature") else { return }
        if (kind == "packageItem") != (G2Item.local(itemClass) == "composite"),
            kind == "packageItem" || kind == "newsItem"
        {
            add("a \(kind) cannot be of class “\(itemClass)”", at: meta)
        }
    }

    /// The code of an element where it is one of a vocabulary of the IPTC, by QCode or address.
    private func term(of element: XMLElement?, _ alias: String, _ vocabulary: String) -> String? {
        if let code = element?.attribute("qcode") {
            return code.hasPrefix(alias + ":") ? code : nil
        }
        guard let uri = element?.attribute("uri") else { return nil }
        return uri.contains("cv.iptc.org/newscodes/\(vocabulary)/") ? uri : nil
    }

    /// The status is one of three words.
    private mutating func checkStatus(_ meta: XMLElement) {
        let status = meta.child("pubStatus")
        guard let code = term(of: status, "stat", "pubstatusg2"), let status,
            !["usable", "withheld", "canceled"].contains(G2Item.local(code))
        else { return }
        add("“\(code)” is no publication status", at: status)
    }

    private mutating func checkTimes(_ meta: XMLElement) {
        for name in ["versionCreated", "firstCreated", "embargoed"] {
            guard let element = meta.child(name), let words = element.text.folded.nonEmpty,
                !G2Structure.isDateTime(words) || WireTime.read(words)?.instant == nil
            else { continue }
            add("“\(words)” is no time for \(name)", at: element)
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
    mutating func checkNames(_ root: XMLElement) {
        guard faults.count < Self.maximumFaults else { return }
        names.walk(root) { element, attribute in
            if let attribute {
                check(attribute: attribute, of: element)
            } else if names.element(element) == .text {
                checkText(element)
            } else {
                add("“\(element.name.local)” is no element of NewsML-G2", at: element)
            }
        }
    }

    private mutating func check(attribute place: Int, of element: XMLElement) {
        let number = element.attributeNumber(place)
        guard names.attribute(number, of: element) == .address else {
            let name = element.name(number).local
            return add("“\(name)” is no attribute of NewsML-G2", at: element)
        }
        let value = element.attributeValue(place)
        var isAddress = false
        value.withUTF8 { isAddress = G2Names.isAddress($0) }
        if isAddress { return }
        add("“\(value.string)” is no URI for \(element.name(number).local)", at: element)
    }

    /// XHTML's paragraphs hold no paragraphs and no other blocks.
    private mutating func checkText(_ content: XMLElement) {
        for paragraph in content.descendants("p") {
            for child in paragraph.eachChild {
                guard InlineVocabulary.meaning(of: child).endsParagraph else { continue }
                return add("“\(child.name.local)” cannot stand in a paragraph", at: paragraph)
            }
        }
    }
}
