public import Markup
import News

/// Reads ninjs 1.0 to 3.3: one item, an array of items, or an object that holds such an array.
public enum Ninjs {
    /// How many items of one document are read.
    static let maximumItems = 10_000

    /// Whether a JSON document is ninjs, by the properties no other news format has together.
    public static func isNinjs(_ document: JSONValue) -> Bool {
        items(in: document).first.map(looksLikeItem) ?? false
    }

    /// Reads a document of UTF-8 bytes.
    public static func read(
        _ bytes: [UInt8], edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        var reader = JSONReader(bytes)
        guard let document = reader.read() else {
            throw .unreadable(.ninjs, Fault("the document holds no JSON value"))
        }
        var faults = reader.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
        if let byte = bareLineEnd(in: bytes) {
            faults.append(Fault("a line end stands bare in a string", byte: byte))
        }
        return try read(document, faults: faults, edited: isEdited)
    }

    /// The first line end inside a string that should have been written `\\n`.
    private static func bareLineEnd(in bytes: [UInt8]) -> Int? {
        var isInString = false
        var isEscaped = false
        for (at, byte) in bytes.enumerated() {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = isInString
            } else if byte == UInt8(ascii: "\"") {
                isInString.toggle()
            } else if byte == 0x0A, isInString {
                return at
            }
        }
        return nil
    }

    /// Reads a document that has been parsed already.
    public static func read(
        _ document: JSONValue, faults: [Fault] = [], edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        let items = items(in: document)
        guard let first = items.first else {
            throw .noCopy(.ninjs, faults.first ?? Fault("the document holds no item"))
        }
        guard first.members?.isEmpty == false else {
            throw .unreadable(.ninjs, faults.first ?? Fault("the item has no uri"))
        }
        var reading = Reading(format: .ninjs, faults: faults)
        for item in items.prefix(maximumItems) {
            if !isKin(item) {
                reading.faults += NinjsCheck.faults(of: item, generation: generation(of: item))
                reading.faults += NinjsAge.faults(of: item)
            }
            reading.copies.append(NinjsItem(item).copy.edited(isEdited))
        }
        if items.count > maximumItems {
            reading.faults.append(Fault("only the first \(maximumItems) items were read"))
        }
        return reading
    }

    /// The items of a document: itself, its elements, or the elements of its one list of items.
    private static func items(in document: JSONValue) -> [JSONValue] {
        if let elements = document.array { return elements.filter { $0.members != nil } }
        guard document.members != nil else { return [] }
        if let item = document["data"]?["item"], item.members != nil { return [item] }
        if let elements = document["data"]?["items"]?.array {
            let items = elements.map { $0["item"] ?? $0 }.filter { $0.members != nil }
            if !items.isEmpty { return items }
        }
        if document["uri"] == nil, document["guid"] == nil {
            for name in ["items", "_items", "ninjs", "data", "entries"] {
                if let elements = document[name]?.array, let first = elements.first,
                    looksLikeItem(first)
                {
                    return elements.filter { $0.members != nil }
                }
            }
        }
        return [document]
    }

    /// Whether the item is of a format made after ninjs with names of its own: AP's media API,
    /// dpa's digital wires, Fingerpost's wires.
    private static func isKin(_ item: JSONValue) -> Bool {
        if let format = item["format"]?.string {
            return format.hasPrefix("digitalwires") || format.hasSuffix("NINJS")
        }
        guard let id = item["altids"]?["itemid"]?.string, let uri = item["uri"]?.string else {
            return false
        }
        return uri.contains(id)
    }

    private static func looksLikeItem(_ item: JSONValue) -> Bool {
        if isKin(item) { return true }
        if item["$standard"]?["name"]?.string == "ninjs" { return true }
        if item["standard"]?["name"]?.string == "ninjs" { return true }
        guard let members = item.members else { return false }
        if item["version"]?.string?.contains("jsonfeed.org") == true { return false }
        let names = Set(members.map { $0.name.lowercased() })
        guard names.contains("uri") || names.contains("guid") else { return false }
        if members.count <= 4 { return names.contains("uri") }
        return !names.isDisjoint(with: marks)
            || names.contains { $0.hasPrefix("body_") || $0.hasPrefix("description_") }
    }

    private static let marks: Set<String> = [
        "versioncreated", "pubstatus", "copyrightholder", "headlines", "bodies", "ednote",
        "representationtype", "slugline", "located", "firstcreated", "descriptions", "eventdetails",
        "plannedcoverage", "infosources", "mimetype",
        "renditions", "associations", "headline", "byline", "profile", "usageterms",
    ]

    /// 1, 2 or 3, as stated or as the names of the properties show.
    private static func generation(of item: JSONValue) -> Int {
        let standard = item["standard"] ?? item["$standard"]
        let names = item.members?.map(\.name) ?? []
        let hasInnerCapitals = names.contains { name in name.contains { $0.isUppercase } }
        if let words = standard?["version"]?.string ?? standard?["schema"]?.string,
            let digit = words.split(whereSeparator: { !$0.isNumber }).first,
            let number = Int(digit),
            (1...3).contains(number)
        {
            return number == 2 && hasInnerCapitals ? 3 : number
        }
        if hasInnerCapitals { return 3 }
        return plurals.isDisjoint(with: names) ? 1 : 2
    }

    private static let plurals: Set<String> = [
        "headlines", "bodies", "descriptions", "subjects", "people", "places", "organisations",
        "genres", "infosources", "by", "events", "objects", "trustindicators", "standard",
    ]
}
