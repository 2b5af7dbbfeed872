import Markup
import News

/// Reads NITF 2.5 to 3.6: one document, one copy.
public enum NITF {
    /// Whether a document with this root element is NITF; it often comes without its namespace.
    public static func isRoot(local: String, namespace: String) -> Bool {
        local == "nitf" && (namespace.isEmpty || namespace.lowercased().contains("nitf"))
    }

    /// How many documents of one delivery are read.
    static let maximumDocuments = 10_000

    /// Reads a delivery of UTF-8 bytes: a document, several one after the other, or an envelope of them.
    public static func read(
        _ bytes: [UInt8], base: String? = nil, edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        var reader = XMLReader(bytes, base: base)
        var reading = Reading(format: .nitf)
        var documents = 0
        documents: while documents < maximumDocuments {
            switch reader.next() {
            case .finish: break documents
            case .text, .end: continue
            case .start: break
            }
            guard reader.name.local == "nitf" else { continue }
            documents += 1
            let tree = XMLTree(element: &reader)
            reading.faults += tree.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
            if let root = tree.root { read(root, edited: isEdited, into: &reading) }
        }
        reading.faults.insert(
            contentsOf: reader.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }, at: 0)
        guard documents > 0 else {
            throw .unreadable(.nitf, Fault("the root element is not “nitf”"))
        }
        guard !reading.copies.isEmpty else {
            throw .noCopy(.nitf, reading.faults.first ?? Fault("the document has no body"))
        }
        if documents == 1, let copy = reading.copies.first, isHollow(copy),
            let fault = reading.faults.first
        {
            throw .noCopy(.nitf, fault)
        }
        return reading
    }

    /// Whether a copy says nothing at all, not even which it is.
    private static func isHollow(_ copy: Copy) -> Bool {
        copy.providerID == nil && copy.headline.isEmpty && copy.text.isEmpty
            && copy.media.isEmpty && copy.advisories.isEmpty && copy.extras.isEmpty
    }

    /// Reads one document; only its own tree is in memory.
    private static func read(
        _ root: XMLElement, edited isEdited: Bool, into reading: inout Reading
    ) {
        guard let body = root.child("body") else {
            reading.faults.append(Fault("a document has no body", byte: root.offset))
            return
        }
        var copy = Copy()
        copy.language = root.attribute("baselang")?.nonEmpty ?? root.language
        NITFHead.read(root, into: &copy)
        NITFBody.read(root, into: &copy)
        readTitle(root, into: &copy)
        copy.extras += NITFHead.rest(of: root)
        copy.take(ownExtras: NITFHead.ownExtras(of: root))
        reading.faults += NITFHead.faults(of: root) + NITFCheck.faults(of: root)
        if copy.headline.isEmpty, copy.text.isEmpty, copy.standfirst.isEmpty {
            reading.faults.append(Fault("the body holds no words", byte: body.offset))
        }
        reading.copies.append(copy.edited(isEdited))
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
