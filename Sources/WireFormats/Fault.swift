/// Something wrong in a delivery, and where.
public struct Fault: Hashable, Codable, Sendable {
    public var message: String
    /// Offset into the bytes as delivered, where known.
    public var byte: Int?
    /// Line, counted from 1, where known.
    public var line: Int?

    public init(_ message: String, byte: Int? = nil, line: Int? = nil) {
        self.message = message
        self.byte = byte
        self.line = line
    }
}

extension Fault: CustomStringConvertible {
    /// `line 3, byte 120: bare ampersand`.
    public var description: String {
        let place = [line.map { "line \($0)" }, byte.map { "byte \($0)" }]
            .compactMap(\.self).joined(separator: ", ")
        return place.isEmpty ? message : "\(place): \(message)"
    }
}
