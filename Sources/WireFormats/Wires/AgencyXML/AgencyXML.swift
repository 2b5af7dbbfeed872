import Markup
import News

/// Reads XML of an agency's own making: a record whose elements are named after what they hold.
///
/// It is known by its elements: a headline and a text stand directly in the outermost element.
public enum AgencyXML {
    /// Whether a record has a headline or an id, and a text.
    static func isRecord(_ root: XMLElement) -> Bool {
        let names = Set(root.children.map { $0.name.local.lowercased() })
        return !names.isDisjoint(with: texts) && !names.isDisjoint(with: headlines)
    }

    /// Reads a document of UTF-8 bytes.
    public static func read(
        _ bytes: [UInt8], base: String? = nil, edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        let tree = XMLTree(bytes, base: base)
        guard let root = tree.root, isRecord(root) else {
            throw .noCopy(.agencyXML, Fault("no headline and text stand in its outermost element"))
        }
        var reading = Reading(format: .agencyXML)
        reading.faults = tree.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
        var reader = AgencyXMLReader(root)
        reader.read()
        reading.copies = [reader.copy.edited(isEdited)]
        return reading
    }

    static let headlines: Set<String> = ["headline", "title", "heading", "hedline"]
    static let texts: Set<String> = ["content", "body", "text", "bodytext", "story"]
}
