extension JSONValue {
    /// The value as JSON on one line.
    public var written: String {
        var json = JSONWriter(reserving: 256)
        write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Writes the value, numbers as they were spelled.
    public func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .bool(let value): json.bool(value)
        case .number(let literal): json.number(literal)
        case .string(let string): json.string(string)
        case .array(let elements):
            json.array { json in
                for element in elements { element.write(to: &json) }
            }
        case .object(let members):
            json.object { json in
                for member in members {
                    json.key(member.name)
                    member.value.write(to: &json)
                }
            }
        }
    }
}
