import Markup
import News

/// Reads NewsML 1.0 to 1.2: every news item of the document.
public enum NewsML1 {
    /// Whether a document with this root element is NewsML 1.
    public static func isRoot(local: String, namespace: String) -> Bool { local == "NewsML" }

    /// Reads a document of UTF-8 bytes.
    public static func read(
        _ bytes: [UInt8], base: String? = nil, edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        var reader = XMLReader(bytes, base: base)
        var reading = Reading(format: .newsML1)
        var priority: String?
        var isInside = false
        var depth = 0
        reading: while true {
            switch reader.next() {
            case .finish: break reading
            case .text, .end: continue
            case .start: break
            }
            // Some services put an envelope of their own around the document.
            let name = reader.name.local
            if !isInside {
                isInside = name == "NewsML"
                depth = reader.depth
                continue
            }
            guard reader.depth == depth + 1 else { continue }
            let tree = XMLTree(element: &reader)
            reading.faults += tree.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
            guard let element = tree.root else { continue }
            if name == "NewsEnvelope" {
                priority = element.child("Priority")?.attribute("FormalName")
            } else if name == "NewsItem" {
                read(element, priority: priority, edited: isEdited, into: &reading)
            }
        }
        guard isInside else {
            throw .unreadable(.newsML1, Fault("the root element is not “NewsML”"))
        }
        reading.faults += reader.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
        guard !reading.copies.isEmpty else {
            throw .noCopy(.newsML1, reading.faults.first ?? Fault("the document has no NewsItem"))
        }
        return reading
    }

    /// Reads one item; only its own tree is in memory.
    private static func read(
        _ item: XMLElement, priority: String?, edited isEdited: Bool, into reading: inout Reading
    ) {
        reading.faults += NewsML1Check.faults(of: item)
        var reader = NewsML1Item(item)
        reader.read()
        if reader.copy.urgency == nil { reader.copy.urgency = NewsML1Item.urgency(priority) }
        reading.copies.append(reader.copy.edited(isEdited))
    }
}
