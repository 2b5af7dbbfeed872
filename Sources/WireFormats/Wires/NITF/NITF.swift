import Markup
import News

/// Reads NITF 2.5 to 3.6: one document, one copy.
public enum NITF {
    /// Whether a document with this root element is NITF; it often comes without its namespace.
    public static func isRoot(local: String, namespace: String) -> Bool {
        local == "nitf" && (namespace.isEmpty || namespace.lowercased().contains("nitf"))
    }

    /// Reads a document of UTF-8 bytes.
    public static func read(
        _ bytes: [UInt8], base: String? = nil, edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        let tree = XMLTree(bytes, base: base)
        guard let outermost = tree.root,
            let root = isRoot(local: outermost.name.local, namespace: outermost.name.namespace)
                ? outermost : outermost.descendants("nitf").first
        else { throw .unreadable(.nitf, Fault("the root element is not “nitf”")) }
        var reading = Reading(format: .nitf)
        reading.faults = tree.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
        guard let body = root.child("body") else {
            throw .noCopy(.nitf, reading.faults.first ?? Fault("the document has no body"))
        }
        var copy = Copy()
        copy.language = root.attribute("baselang")?.nonEmpty ?? root.language
        NITFHead.read(root, into: &copy)
        NITFBody.read(root, into: &copy)
        readTitle(root, into: &copy)
        reading.faults += NITFHead.faults(of: root)
        if copy.headline.isEmpty, copy.text.isEmpty, copy.standfirst.isEmpty {
            reading.faults.append(Fault("the body holds no words", byte: body.offset))
        }
        reading.copies = [copy.edited(isEdited)]
        return reading
    }

    /// The title heads copy that has no headline; beside a headline it is the slug.
    private static func readTitle(_ root: XMLElement, into copy: inout Copy) {
        guard let title = root.child("head")?.child("title")?.text.folded.nonEmpty else { return }
        if copy.headline.isEmpty {
            copy.headline = title
            copy.origins[.headline] = Origin("head/title")
        } else if title != copy.headline.folded {
            if copy.slugline == nil {
                copy.slugline = title
                copy.origins[.slugline] = Origin("head/title")
            } else {
                copy.extras.append(Extra(name: "head/title", value: title))
            }
        }
    }
}
