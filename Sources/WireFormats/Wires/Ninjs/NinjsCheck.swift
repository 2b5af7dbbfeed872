import Markup
import News

/// What a ninjs object has that the standard does not allow, named by path.
struct NinjsCheck {
    /// How many faults of one document are kept.
    static let maximumFaults = 20
    static let maximumDepth = 24

    private let schema: NinjsSchema
    private var faults: [Fault] = []

    /// The faults of one item of the generation given.
    static func faults(of item: JSONValue, generation: Int) -> [Fault] {
        var check = NinjsCheck(schema: .generation(generation))
        check.check(item, .shape("item"), at: "", depth: 0)
        return check.faults
    }

    private init(schema: NinjsSchema) { self.schema = schema }

    private mutating func add(_ message: String) {
        if faults.count < Self.maximumFaults { faults.append(Fault(message)) }
    }

    private mutating func check(
        _ value: JSONValue, _ rule: NinjsRule, at path: String, depth: Int
    ) {
        guard depth < Self.maximumDepth, faults.count < Self.maximumFaults else { return }
        switch rule {
        case .anything: return
        case .list(let element):
            guard let elements = value.array else { return add("\(path) is no array") }
            for (at, each) in elements.enumerated() {
                check(each, element, at: "\(path)[\(at)]", depth: depth + 1)
            }
        case .map(let element):
            guard let members = value.members else { return add("\(path) is no object") }
            for member in members {
                check(member.value, element, at: "\(path).\(member.name)", depth: depth + 1)
            }
        case .shape(let name): check(value, schema.shapes[name], at: path, depth: depth)
        case .geometry: checkGeometry(value, at: path)
        default: checkScalar(value, rule, at: path)
        }
    }

    private mutating func check(
        _ value: JSONValue, _ shape: NinjsShape?, at path: String, depth: Int
    ) {
        guard let shape else { return }
        let label = path.isEmpty ? "the item" : path
        guard let members = value.members else { return add("\(label) is no object") }
        let names = Set(members.map(\.name))
        for name in shape.required where !names.contains(name) { add("\(label) has no \(name)") }
        if !shape.exactlyOne.isEmpty, names.intersection(shape.exactlyOne).count != 1 {
            add("\(label) must have one of \(shape.exactlyOne.joined(separator: ", "))")
        }
        for group in shape.atMostOne where names.intersection(group).count > 1 {
            add("\(label) cannot have both \(group.joined(separator: " and "))")
        }
        for member in members {
            let path = path.isEmpty ? member.name : "\(path).\(member.name)"
            if let rule = shape.rule(for: member.name) {
                check(member.value, rule, at: path, depth: depth + 1)
            } else if !shape.isOpen {
                add("“\(path)” is no property of ninjs")
            }
        }
    }

    private mutating func checkScalar(_ value: JSONValue, _ rule: NinjsRule, at path: String) {
        switch rule {
        case .string, .uri:
            guard let string = value.string else { return add("\(path) is no string") }
            if rule == .uri, string.contains(where: \.isWhitespace) { add("\(path) is no URI") }
        case .time:
            guard let string = value.string else { return add("\(path) is no time") }
            if WireTime.read(string)?.instant == nil { add("“\(string)” is no time for \(path)") }
        case .number:
            guard case .number = value else { return add("\(path) is no number") }
        case .integer(let range):
            guard case .number = value, let number = value.int, range.contains(number) else {
                return add("\(path) is no whole number in its range")
            }
        case .boolean:
            if value.bool == nil { add("\(path) is neither true nor false") }
        case .oneOf(let words):
            guard let string = value.string, words.contains(string) else {
                return add("\(path) is none of \(words.joined(separator: ", "))")
            }
        default: return
        }
    }

    private mutating func checkGeometry(_ value: JSONValue, at path: String) {
        let kinds = [
            "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
            "GeometryCollection", "Feature", "FeatureCollection",
        ]
        guard let kind = value["type"]?.string, kinds.contains(kind) else {
            return add("\(path) is no GeoJSON: it has no type of geometry")
        }
        let content = [
            "GeometryCollection": "geometries", "Feature": "geometry",
            "FeatureCollection": "features",
        ]
        if value[content[kind] ?? "coordinates"] == nil {
            add("\(path) is no GeoJSON: it has no \(content[kind] ?? "coordinates")")
        }
    }
}
