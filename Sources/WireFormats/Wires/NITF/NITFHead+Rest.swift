import Markup
import News

/// What the head of an NITF document says beside what fields are read from.
extension NITFHead {
    /// Attributes of the document's data, of its publication and object, and what its content names.
    static func rest(of nitf: XMLElement) -> [Extra] {
        guard let head = nitf.child("head") else { return [] }
        var extras: [Extra] = []
        for element in head.child("docdata")?.children ?? [] {
            extras += attributes(of: element, "docdata/\(element.name.local)")
        }
        for name in ["pubdata", "tobject", "revision-history"] {
            for element in head.children(name) { extras += attributes(of: element, name) }
        }
        for property in head.child("tobject")?.children("tobject.property") ?? [] {
            extras += attributes(of: property, "tobject/tobject.property")
        }
        for named in head.descendants("identified-content").flatMap(\.children)
        where named.name.local != "classifier" {
            guard let words = named.text.folded.nonEmpty else { continue }
            extras.append(Extra(name: "identified-content/\(named.name.local)", value: words))
        }
        return extras
    }

    private static func attributes(of element: XMLElement, _ place: String) -> [Extra] {
        let read = self.read[element.name.local] ?? []
        return element.attributes.compactMap { name, value in
            guard name.local != "id", !read.contains(name.local), let value = value.folded.nonEmpty
            else { return nil }
            return Extra(name: "\(place)/@\(name.local)", value: value)
        }
    }

    private static let read: [String: Set<String>] = [
        "doc-id": ["id-string", "regsrc"], "du-key": ["key", "version", "part"],
        "urgency": ["ed-urg"], "date.issue": ["norm"], "date.release": ["norm"],
        "date.expire": ["norm"], "correction": ["info", "id-string"],
        "doc.copyright": ["year", "holder"], "ed-msg": ["info", "msg-type"],
        "doc-scope": ["scope"], "series": ["series.name", "series.part", "series.totalpart"],
        "evloc": ["city", "county-dist", "state-prov", "iso-cc"],
        "pubdata": ["ex-ref", "date.publication", "type"], "revision-history": ["comment"],
    ]
}
