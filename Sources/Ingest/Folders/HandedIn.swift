package import News

/// The files that one wiredesk hands to another by its inbox, by their names.
///
/// Such a file gets its name once it is whole, so it need not rest before it is read.
package enum HandedIn {
    private static let beginning = "ruling-"
    private static let end = ".json"
    /// Digits of the moment: enough for the year 2286, and fewer begin with zeros.
    private static let digits = 13

    /// Sorts by the moment; the digest tells apart what was handed in within one millisecond.
    package static func name(of bytes: [UInt8], at moment: Instant) -> String {
        let number = String(max(0, moment.milliseconds))
        let zeros = String(repeating: "0", count: max(0, digits - number.utf8.count))
        return "\(beginning)\(zeros)\(number)-\(Delivery.digest(of: bytes))\(end)"
    }

    /// Whether a file of that name is one of these.
    static func isName(_ name: String) -> Bool {
        guard name.hasPrefix(beginning), name.hasSuffix(end) else { return false }
        let parts = name.utf8.dropFirst(beginning.utf8.count).dropLast(end.utf8.count)
            .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].count >= digits && parts[1].count == 32
            && parts[0].allSatisfy { 0x30...0x39 ~= $0 }
            && parts[1].allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
    }
}
