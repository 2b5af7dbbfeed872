/// A character encoding by its name in the WHATWG Encoding standard.
public struct Charset: Hashable, Sendable, CustomStringConvertible {
    /// The standard's name, in lower case: `utf-8`, `windows-1252`, `shift_jis`.
    public let name: String

    /// The encoding a label means (<https://encoding.spec.whatwg.org/#names-and-labels>); nil if unknown.
    public init?(label: String) {
        if label == "utf-8" || label == "UTF-8" {
            self = .utf8
            return
        }
        let folded = Self.folded(label)
        guard let name = Self.names[folded] else { return nil }
        self.name = name
    }

    private init(known name: String) { self.name = name }

    public var description: String { name }

    public static let utf8 = Charset(known: "utf-8")
    public static let utf16LE = Charset(known: "utf-16le")
    public static let utf16BE = Charset(known: "utf-16be")
    /// Not in the standard, still met: four bytes a character.
    public static let utf32LE = Charset(known: "utf-32le")
    /// Not in the standard, still met: four bytes a character.
    public static let utf32BE = Charset(known: "utf-32be")
    public static let windows1252 = Charset(known: "windows-1252")
    public static let iso2022JP = Charset(known: "iso-2022-jp")
    /// Not in the standard; feeds from mainframes exist.
    public static let ebcdic = Charset(known: "ibm037")

    /// Whether one character may take several bytes above ASCII.
    var isMultiByte: Bool {
        switch name {
        case "utf-8", "gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr", "iso-2022-jp": true
        default: false
        }
    }

    /// Whether ASCII bytes do not stand for themselves.
    var isWide: Bool { name.hasPrefix("utf-16") || name.hasPrefix("utf-32") }

    /// The name the C library's `iconv` knows the encoding by.
    var iconvName: String {
        switch name {
        case "gbk", "gb18030": "GB18030"
        case "big5": "BIG5-HKSCS"
        case "euc-jp": "EUC-JP-MS"
        case "shift_jis": "CP932"
        case "euc-kr": "CP949"
        case "windows-874": "CP874"
        case "macintosh": "MACINTOSH"
        case "x-mac-cyrillic": "MAC-UK"
        case "iso-8859-8-i": "ISO-8859-8"
        default: name.uppercased().replacing(prefix: "WINDOWS-", by: "CP")
        }
    }

    private static func folded(_ label: String) -> String {
        var bytes: [UInt8] = []
        for byte in label.utf8 where byte > 0x20 && byte != 0x22 && byte != 0x27 {
            bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            if bytes.count > longestLabel { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let longestLabel = 40
}

extension String {
    fileprivate func replacing(prefix: String, by other: String) -> String {
        hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
    }
}
