/// An address that may stand in a link: `http`, `https`, `mailto`, or relative to the page.
public struct LinkAddress: Hashable, Sendable {
    /// As a browser would read it: without white space around it or line ends in it.
    public let text: String

    /// Nil for every other scheme, `javascript:` and `data:` among them.
    public init?(_ text: String) {
        var text = text
        // Most addresses are the site's own: nothing in them can be read in two ways.
        if text.withUTF8({ $0.first == UInt8(ascii: "/") && $0.allSatisfy { $0 > 0x20 } }) {
            self.text = text
            return
        }
        let read = Self.asBrowsersRead(text)
        guard !read.isEmpty, Self.hasAllowedScheme(read) else { return nil }
        self.text = String(decoding: read, as: UTF8.self)
    }

    /// True for a full web address, false for a relative one or `mailto:`.
    public var isWeb: Bool {
        let start = text.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://")
    }

    private static let allowedSchemes = ["http", "https", "mailto"]

    /// Browsers trim C0 controls and spaces, and drop tabs and line ends wherever they stand.
    private static func asBrowsersRead(_ text: String) -> [UInt8] {
        var read = text.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        while let last = read.last, last <= 0x20 { read.removeLast() }
        return Array(read.drop { $0 <= 0x20 })
    }

    private static func hasAllowedScheme(_ bytes: [UInt8]) -> Bool {
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            case UInt8(ascii: ":"):
                let scheme = bytes[..<index].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
                return allowedSchemes.contains { $0.utf8.elementsEqual(scheme) }
            default: continue
            }
        }
        return true
    }
}
