import Markup
import News

/// Reads NewsML-G2 (2.9 and later): news items, packages, and messages that hold several.
public enum NewsMLG2 {
    /// The namespace of the standard.
    static let namespace = "http://iptc.org/std/nar/2006-10-01/"

    /// Whether a document with this root element is NewsML-G2, with or without its namespace.
    public static func isRoot(local: String, namespace: String) -> Bool {
        if namespace == self.namespace { return items.contains(local) || local == "catalog" }
        return namespace.isEmpty && items.contains(local)
    }

    /// Reads a document of UTF-8 bytes.
    public static func read(
        _ bytes: [UInt8], base: String? = nil, edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        var reader = XMLReader(bytes, base: base, vocabulary: G2Vocabulary.names)
        if G2Message.begins(&reader) {
            return try G2Message.read(&reader, base: base, edited: isEdited)
        }
        let tree = XMLTree(rest: &reader)
        guard let outermost = tree.root else {
            throw .unreadable(.newsMLG2, Fault("the document has no element"))
        }
        guard let root = item(in: outermost) else {
            throw .unreadable(
                .newsMLG2, Fault("its root element is “\(outermost.name.local)”"))
        }
        var reading = Reading(format: .newsMLG2)
        reading.faults = tree.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
        reading.faults += G2Check.faults(of: root)
        let items = root.name.local == "newsMessage" ? carried(by: root) : [root]
        reading.copies = items.compactMap { item in
            item.isCopy ? G2Item(item, base: base).copy.edited(isEdited) : nil
        }
        guard reading.copies.isEmpty else { return reading }
        throw nothing(in: items.first ?? root, faults: reading.faults)
    }

    /// The outermost item or message: some services put an envelope of their own around it.
    private static func item(in outermost: XMLElement) -> XMLElement? {
        if isRoot(local: outermost.name.local, namespace: outermost.name.namespace) {
            return outermost
        }
        return ["newsMessage", "newsItem", "packageItem"].lazy
            .compactMap { outermost.descendants($0).first }.first
    }

    /// The items of a message; readers are told to expect several.
    private static func carried(by message: XMLElement) -> [XMLElement] {
        message.children("itemSet").flatMap(\.children).filter { items.contains($0.name.local) }
    }

    /// Why there is no copy: the item is of another kind, or broken.
    static func nothing(in item: XMLElement, faults: [Fault]) -> WireError {
        let kind = item.name.local
        if ["newsItem", "packageItem", "newsMessage"].contains(kind) {
            let fault = faults.first ?? Fault("the message carries no item", byte: item.offset)
            return .unreadable(.newsMLG2, fault)
        }
        var words = "the \(kind)"
        if let guid = item.attribute("guid") { words += " “\(guid)”" }
        if let version = item.attribute("version") { words += " version \(version)" }
        if let created = item.child("itemMeta")?.child("versionCreated")?.text.folded.nonEmpty {
            words += " of \(created)"
        }
        if let headline = item.descendants("headline").first?.text.folded.nonEmpty {
            words += " headed “\(headline)”"
        }
        if let urgency = item.child("contentMeta")?.child("urgency")?.text.folded.nonEmpty {
            words += " of urgency \(urgency)"
        }
        words += " holds no copy"
        if let fault = faults.first { words += ", and is at fault: \(fault.message)" }
        return .noCopy(.newsMLG2, Fault(words, byte: faults.first?.byte ?? item.offset))
    }

    static let items: Set<String> = [
        "newsItem", "packageItem", "newsMessage", "conceptItem", "knowledgeItem", "planningItem",
        "catalogItem",
    ]
}

extension XMLElement {
    /// Whether the item is copy, and no concept, plan or catalog.
    var isCopy: Bool { name.local == "newsItem" || name.local == "packageItem" }
}
