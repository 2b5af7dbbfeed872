import Markup
import News

/// What repeats on the pages of one site and so is no story's: learnt from several pages, saved, and
/// passed in ``Hints/site``.
///
/// Nothing is learnt while pages are read: the same hints give the same copy, whatever was read before.
public struct PageSite: Hashable, Sendable {
    /// Pages beyond this are not learnt from.
    public static let mostPages = 200
    /// Lines of one page that are learnt.
    public static let mostLines = 500
    /// Nothing is left out before this many pages were learnt from.
    public static let fewestPages = 3
    /// Longer lines are a story's, in bytes.
    public static let longestLine = 600

    /// How many pages were learnt from.
    public private(set) var pages = 0
    /// On how many of the pages each line stood, by a number for its text.
    var lines: [UInt64: Int] = [:]

    public init() {}

    /// Learns from one more page; false where it tells nothing new: no text, or a story known before.
    @discardableResult
    public mutating func learn(_ bytes: [UInt8], hints: Hints = Hints()) -> Bool {
        learn(PageReader.lines(of: bytes, hints: hints))
    }

    /// Learns the lines of one more page.
    mutating func learn(_ texts: [String]) -> Bool {
        guard pages < Self.mostPages else { return false }
        let known = texts.prefix(Self.mostLines)
        let long = known.filter { $0.utf8.count > 80 }
        let seen = long.count { lines[Self.number(of: $0)] != nil }
        guard !known.isEmpty, seen * 2 <= long.count else { return false }
        pages += 1
        for number in Set(known.map(Self.number)) { lines[number, default: 0] += 1 }
        return true
    }

    /// Whether a line stands on at least two of the pages and on a fifth of them.
    public func repeats(_ line: String) -> Bool {
        guard pages >= Self.fewestPages, line.utf8.count <= Self.longestLine,
            let count = lines[Self.number(of: line)]
        else { return false }
        return count > 1 && count * 5 >= pages
    }

    /// The number a line is known by.
    static func number(of text: String) -> UInt64 { FNV1a(text.utf8).value }
}

/// Saved as `{"pages": 12, "lines": ["00f3…:9", …]}`, in the order of the numbers; lines that stood on
/// one page only are left out.
extension PageSite: Codable {
    private enum Keys: String, CodingKey { case pages, lines }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Keys.self)
        pages = try values.decode(Int.self, forKey: .pages)
        for line in try values.decode([String].self, forKey: .lines) {
            let parts = line.split(separator: ":")
            guard parts.count == 2, let number = UInt64(parts[0], radix: 16),
                let count = Int(parts[1])
            else {
                throw DecodingError.dataCorruptedError(
                    forKey: .lines, in: values, debugDescription: "no number and count: \(line)")
            }
            lines[number] = count
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Keys.self)
        try values.encode(pages, forKey: .pages)
        let known = lines.filter { $0.value > 1 }.sorted { $0.key < $1.key }
        try values.encode(
            known.map { String($0.key, radix: 16) + ":\($0.value)" }, forKey: .lines)
    }
}
