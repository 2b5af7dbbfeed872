/// Whether a host is of the own machine or network, by its name or address alone: nothing is looked up.
enum HostReach: Hashable, Sendable {
    case open
    /// Loopback, link-local, private (RFC 1918, RFC 4193) or unspecified, or named so (RFC 6761).
    case local

    init(_ host: String) {
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        let isNamed =
            name == "localhost"
            || [".localhost", ".local", ".internal"].contains(where: name.hasSuffix)
        let isLocal =
            isNamed || name.contains(":") && Self.isLocal6(name) || Self.isLocal4(name)
        self = isLocal ? .local : .open
    }

    /// Four numbers, or one, as the address parsers of systems take them.
    private static func isLocal4(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(Self.number)
        guard parts.allSatisfy({ $0 != nil }), (1...4).contains(parts.count) else { return false }
        let numbers = parts.compactMap(\.self)
        guard let last = numbers.last else { return false }
        // What is left out of the middle stands in the last number.
        var bytes = numbers.dropLast().map { UInt8(truncatingIfNeeded: $0) }
        for shift in (0..<4 - bytes.count).reversed() {
            bytes.append(UInt8(truncatingIfNeeded: last >> (8 * UInt32(shift))))
        }
        switch (bytes[0], bytes[1]) {
        case (0, _), (10, _), (127, _), (169, 254), (172, 16...31), (192, 168): return true
        case (100, 64...127): return true
        default: return false
        }
    }

    private static func number(_ part: Substring) -> UInt32? {
        if part.hasPrefix("0x") || part.hasPrefix("0X") {
            return UInt32(part.dropFirst(2), radix: 16)
        }
        if part.count > 1, part.hasPrefix("0") { return UInt32(part, radix: 8) }
        return UInt32(part)
    }

    private static func isLocal6(_ name: String) -> Bool {
        let address = name.drop { $0 == "[" }.prefix { $0 != "]" && $0 != "%" }.lowercased()
        if address == "::" || address == "::1" { return true }
        if let mapped = address.split(separator: ":").last, mapped.contains(".") {
            return isLocal4(String(mapped))
        }
        return ["fc", "fd", "fe8", "fe9", "fea", "feb"].contains(where: address.hasPrefix)
    }
}
