/// An address taken apart (RFC 3986 section 3); every part as written.
struct AddressParts {
    var scheme: Substring?
    var authority: Substring?
    var path: Substring
    var query: Substring?
    var fragment: Substring?

    init(_ address: String) {
        var rest = address.utf8[...]
        if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
            fragment = Substring(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            query = Substring(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<mark]) {
            scheme = Substring(rest[..<mark])
            rest = rest[rest.index(after: mark)...]
        }
        if rest.starts(with: "//".utf8) {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            authority = Substring(rest[..<end])
            rest = rest[end...]
        }
        path = Substring(rest)
    }

    /// The whole again.
    var text: String {
        var out = ""
        if let scheme { out += scheme + ":" }
        if let authority { out += "//" + authority }
        out += path
        if let query { out += "?" + query }
        if let fragment { out += "#" + fragment }
        return out
    }

    /// The address `reference` means under this one.
    func joined(with reference: AddressParts) -> AddressParts {
        var joined = reference
        joined.scheme = scheme
        if reference.authority != nil { return joined }
        joined.authority = authority
        if reference.path.isEmpty {
            joined.path = path
            joined.query = reference.query ?? query
        } else if reference.path.utf8.first == UInt8(ascii: "/") {
            joined.path = Self.withoutDots(reference.path)
        } else {
            joined.path = Self.withoutDots(directory + reference.path)
        }
        return joined
    }

    private var directory: Substring {
        if authority != nil && path.isEmpty { return "/" }
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return path[...slash]
    }

    private static func isScheme(_ text: Substring.UTF8View) -> Bool {
        guard let first = text.first, (first | 0x20) &- 0x61 < 26 else { return false }
        return text.allSatisfy { byte in
            (byte | 0x20) &- 0x61 < 26 || (byte &- 0x30) < 10 || byte == 0x2B || byte == 0x2D
                || byte == 0x2E
        }
    }

    /// Whether a point stands before a slash or at the end.
    private static func hasDotSteps(_ path: Substring.UTF8View) -> Bool {
        var isPoint = false
        for byte in path {
            if isPoint, byte == 0x2F { return true }
            isPoint = byte == 0x2E
        }
        return isPoint
    }

    /// The path with its `.` and `..` steps taken (section 5.2.4).
    private static func withoutDots(_ path: Substring) -> Substring {
        guard hasDotSteps(path.utf8) else { return path }
        var steps: [Substring] = []
        let isAbsolute = path.hasPrefix("/")
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch part {
            case ".": if isLast { steps.append("") }
            case "..":
                if steps.count > (isAbsolute ? 1 : 0) { steps.removeLast() }
                if isLast { steps.append("") }
            default: steps.append(part)
            }
        }
        return Substring(steps.joined(separator: "/"))
    }
}
