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
        var envelope: [Extra] = []
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
                envelope = NewsML1Item.rest(of: element, at: "NewsEnvelope", but: [])
            } else if name == "NewsItem" {
                var read = NewsML1Item(element)
                read.read()
                if read.copy.urgency == nil { read.copy.urgency = NewsML1Item.urgency(priority) }
                read.copy.extras += envelope
                reading.faults += NewsML1Check.faults(of: element)
                reading.copies.append(read.copy.edited(isEdited))
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
}
