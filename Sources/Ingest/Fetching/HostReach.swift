/// Whether a host is of the own machine or network, by its name or address alone: nothing is looked up.
enum HostReach: Hashable, Sendable {
    case open
    /// Loopback, link-local, private (RFC 1918, RFC 4193), unspecified or none of one host
    /// (RFC 6890), or named so (RFC 6761); also such an address of four numbers inside one of six.
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
        case (100, 64...127), (224..., _): return true
        // Addresses for protocols, not for hosts of the open web (RFC 6890).
        case (192, 0): return bytes[2] == 0
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
        let address = name.drop { $0 == "[" }.prefix { $0 != "]" && $0 != "%" }
        guard let groups = groups(of: address) else { return false }
        switch groups[0] {
        // Private, link-local, site-local (RFC 3879), multicast.
        case 0xFC00...0xFDFF, 0xFE80...0xFEFF, 0xFF00...: return true
        // Unspecified, loopback, and addresses of four numbers in those of six (RFC 4291).
        case 0 where groups[1..<5].allSatisfy { $0 == 0 } && [0, 0xFFFF].contains(groups[5]),
            0 where groups[1..<4].allSatisfy { $0 == 0 } && groups[4] == 0xFFFF && groups[5] == 0:
            return groups[6] == 0 && groups[7] <= 1 || isLocal4(groups[6], groups[7])
        // NAT64 (RFC 6052), and that of the own network (RFC 8215).
        case 0x64 where groups[1] == 0xFF9B:
            return groups[2] != 0 || isLocal4(groups[6], groups[7])
        // 6to4 (RFC 3056) and Teredo (RFC 4380), which turns the bits over.
        case 0x2002: return isLocal4(groups[1], groups[2])
        case 0x2001 where groups[1] == 0: return isLocal4(~groups[6], ~groups[7])
        default: return false
        }
    }

    private static func isLocal4(_ high: UInt16, _ low: UInt16) -> Bool {
        isLocal4(String(UInt32(high) << 16 | UInt32(low)))
    }

    /// The eight groups of an address (RFC 4291 section 2.2); nil for anything else.
    private static func groups(of address: Substring) -> [UInt16]? {
        var parts = address.split(separator: ":", omittingEmptySubsequences: false)
        if parts.first == "" { parts.removeFirst() }
        if parts.last == "" { parts.removeLast() }
        var groups: [UInt16] = []
        var gap: Int?
        for part in parts.prefix(9) {
            if part.isEmpty {
                gap = groups.count
            } else if part.contains(".") {
                let numbers = part.split(separator: ".").compactMap { UInt16($0) }
                guard numbers.count == 4, numbers.allSatisfy({ $0 < 256 }) else { return nil }
                groups += [numbers[0] << 8 | numbers[1], numbers[2] << 8 | numbers[3]]
            } else {
                guard let group = UInt16(part, radix: 16) else { return nil }
                groups.append(group)
            }
        }
        if let gap, groups.count < 8 {
            groups.insert(contentsOf: repeatElement(0, count: 8 - groups.count), at: gap)
        }
        return groups.count == 8 ? groups : nil
    }
}
