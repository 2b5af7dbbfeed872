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
        let tree = XMLTree(bytes, base: base)
        guard let outermost = tree.root,
            let root = outermost.name.local == "NewsML"
                ? outermost : outermost.descendants("NewsML").first
        else {
            throw .unreadable(.newsML1, Fault("the root element is not “NewsML”"))
        }
        var reading = Reading(format: .newsML1)
        reading.faults = tree.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
        let priority = root.child("NewsEnvelope")?.child("Priority")?.attribute("FormalName")
        for item in root.children("NewsItem") {
            if item.child("Identification") == nil {
                reading.faults.append(Fault("a NewsItem has no Identification", byte: item.offset))
            }
            var reader = NewsML1Item(item)
            reader.read()
            if reader.copy.urgency == nil { reader.copy.urgency = NewsML1Item.urgency(priority) }
            reading.copies.append(reader.copy.edited(isEdited))
        }
        guard !reading.copies.isEmpty else {
            throw .noCopy(.newsML1, reading.faults.first ?? Fault("the document has no NewsItem"))
        }
        return reading
    }
}
