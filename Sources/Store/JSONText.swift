import Foundation

/// Values as JSON text in a column, keys sorted so that equal values give equal text.
enum JSONText {
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// A list, spared the decoder when it is empty, as most lists of changes are.
    static func list<Value: Decodable>(of type: Value.Type, _ text: String) throws -> [Value] {
        text == "[]" ? [] : try decode([Value].self, text)
    }
}
