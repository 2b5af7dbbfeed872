/// A JSON document as a tree; numbers keep their spelling, objects the order of their members.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number as written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// One member of an object.
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }
}

extension JSONValue {
    /// The last member of this name, as most readers take it; nil for what is no object.
    public subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The text of a string.
    public var string: String? {
        if case .string(let string) = self { return string }
        return nil
    }

    /// The text of a string, or a number or truth value as written: ids are often numbers.
    public var scalar: String? {
        switch self {
        case .string(let string): string
        case .number(let literal): literal
        case .bool(let value): value ? "true" : "false"
        case .null, .array, .object: nil
        }
    }

    /// The elements of an array; nil for anything else.
    public var array: [JSONValue]? {
        if case .array(let elements) = self { return elements }
        return nil
    }

    /// The members of an object; nil for anything else.
    public var members: [Member]? {
        if case .object(let members) = self { return members }
        return nil
    }

    /// A whole number, also from a string of digits or `12.0`.
    public var int: Int? {
        guard let scalar else { return nil }
        if let int = Int(scalar) { return int }
        guard let double = Double(scalar), double.magnitude < 9e15 else { return nil }
        return Int(double)
    }

    /// A number.
    public var double: Double? { scalar.flatMap(Double.init) }

    /// A truth value.
    public var bool: Bool? {
        if case .bool(let value) = self { return value }
        return nil
    }
}
