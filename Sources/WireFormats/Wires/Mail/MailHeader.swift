import Markup
import News

/// The fields of a mail's or a part's header (RFC 5322 section 2.2), unfolded.
struct MailHeader {
    /// A header is not looked at any further than this.
    static let maximumBytes = 262_144
    static let maximumFields = 2000

    private(set) var fields: [(name: String, value: [UInt8])] = []
    /// Where the text begins.
    private(set) var end: Int

    /// Reads the header at the start of the bytes; no fields where there is none.
    init(_ bytes: ArraySlice<UInt8>) {
        var at = bytes.startIndex
        let limit = min(bytes.endIndex, bytes.startIndex + Self.maximumBytes)
        end = bytes.startIndex
        while at < limit {
            let stop = bytes[at..<limit].firstIndex(of: 0x0A) ?? limit
            let line = bytes[at..<stop].last == 0x0D ? bytes[at..<(stop - 1)] : bytes[at..<stop]
            let next = min(stop + 1, limit)
            if line.isEmpty {
                end = next
                return
            }
            let isFolded = line.first == 0x20 || line.first == 0x09
            if isFolded, !fields.isEmpty {
                fields[fields.count - 1].value += [0x20] + line.drop { $0 == 0x20 || $0 == 0x09 }
            } else if let field = Self.field(line) {
                if fields.count < Self.maximumFields { fields.append(field) }
            } else if !(fields.isEmpty && line.allSatisfy { $0 <= 0x20 }) && !Self.isEnvelope(line)
            {
                end = at
                return
            }
            at = next
        }
        end = at
    }

    /// The first field of a name, its encoded words decoded.
    subscript(_ name: String) -> String? {
        fields.first { $0.name == name }.map { EncodedWords.decode($0.value) }
    }

    /// A field with a main value and parameters, such as `Content-Type`.
    func structured(_ name: String) -> MailParameters? {
        self[name].map(MailParameters.init)
    }

    /// The fields no field of copy is read from, but for those of the way it came.
    var rest: [Extra] {
        var rest: [Extra] = []
        for field in fields where rest.count < Self.maximumExtras && !Self.isOfTheWay(field.name) {
            let value = EncodedWords.decode(field.value).folded
            guard !value.isEmpty, value.utf8.count <= Self.longestExtra else { continue }
            rest.append(Extra(name: field.name, value: value))
        }
        return rest
    }

    /// Fields of one mail kept beside what copy is made of, and the longest of them.
    static let maximumExtras = 60
    static let longestExtra = 2000

    private static func isOfTheWay(_ name: String) -> Bool {
        known.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }

    /// What is read into fields, how the parts are encoded, and what post offices and programs put down.
    private static let known: Set<String> = [
        "subject", "message-id", "supersedes", "obsoletes", "date", "from", "keywords",
        "content-language", "archived-at", "mime-version", "content-type", "content-disposition",
        "content-transfer-encoding", "content-id", "content-length", "received", "return-path",
        "delivered-to", "envelope-to", "received-spf", "authentication-results", "dkim-signature",
        "domainkey-signature", "autocrypt", "status", "lines", "path", "xref", "user-agent",
        "thread-index", "thread-topic", "errors-to", "feedback-id", "cfbl-address",
    ]

    private static let prefixes = [
        "arc-", "list-unsubscribe", "dkim-", "authentication-", "x-received", "x-google-",
        "x-gm-", "x-spam", "x-ms-", "x-microsoft", "x-exchange", "x-forefront", "x-virus",
        "x-originating", "x-mailgun", "x-sg-", "x-ses-", "x-mozilla", "x-apple", "x-uid",
    ]

    private static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: [UInt8])? {
        guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
            colon - line.startIndex <= 70
        else { return nil }
        // Blanks before the colon are of the older standard (RFC 5322 section 4.5).
        let last = line[..<colon].lastIndex { $0 != 0x20 && $0 != 0x09 } ?? line.startIndex
        let name = line[...min(last, colon - 1)]
        guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        return (
            String(decoding: name, as: UTF8.self).lowercased(),
            Array(line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 })
        )
    }

    /// The line mailboxes put before a message: `From ada@halden.example Sun Nov 22 …`.
    static func isEnvelope(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: "From ".utf8) }
}
