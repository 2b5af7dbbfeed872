import Markup
import News

/// A mail or one part of it (RFC 2045), with the parts inside.
struct MailPart {
    /// Parts inside parts are followed this far.
    static let maximumDepth = 8
    /// Parts of one mail.
    static let maximumParts = 200

    let header: MailHeader
    private(set) var type: MailParameters
    let disposition: MailParameters?
    private(set) var parts: [MailPart] = []
    /// The text as it came, without the transfer encoding; empty where there are parts.
    private(set) var bytes: [UInt8] = []

    init(_ message: ArraySlice<UInt8>, depth: Int = 0, faults: inout [Fault]) {
        var budget = Self.maximumParts
        self.init(message, depth: depth, budget: &budget, faults: &faults)
    }

    /// - Parameter usual: what a part is that does not say what it is.
    private init(
        _ message: ArraySlice<UInt8>, usual: String = "text/plain", depth: Int,
        budget: inout Int, faults: inout [Fault]
    ) {
        header = MailHeader(message)
        type = header.structured("content-type") ?? MailParameters(usual)
        disposition = header.structured("content-disposition")
        let body = message[header.end...]
        guard type.value.hasPrefix("multipart/"), let boundary = type["boundary"] else {
            if type.value.hasPrefix("multipart/") {
                faults.append(Fault("“\(type.value)” names no boundary", byte: header.end))
                type = MailParameters("text/plain")
            }
            bytes = Self.decoded(body, header["content-transfer-encoding"])
            return
        }
        guard depth < Self.maximumDepth else {
            faults.append(Fault("parts stand deeper than \(Self.maximumDepth)", byte: header.end))
            return
        }
        // RFC 2046 section 5.1.5: a digest is of mails.
        let kind = type.value == "multipart/digest" ? "message/rfc822" : "text/plain"
        for range in Self.ranges(of: body, boundary: boundary, faults: &faults) {
            guard budget > 0 else {
                faults.append(Fault("only the first \(Self.maximumParts) parts were read"))
                return
            }
            budget -= 1
            parts.append(
                MailPart(
                    body[range], usual: kind, depth: depth + 1, budget: &budget, faults: &faults))
        }
    }

    /// The parts between the lines of the boundary.
    private static func ranges(
        of body: ArraySlice<UInt8>, boundary: String, faults: inout [Fault]
    ) -> [Range<Int>] {
        let mark = Array("--\(boundary)".utf8)
        var ranges: [Range<Int>] = []
        var start: Int?
        var at = body.startIndex
        while at < body.endIndex {
            let end = body[at...].firstIndex(of: 0x0A) ?? body.endIndex
            let line = body[at..<end]
            let rest = line.dropFirst(mark.count).prefix { $0 > 0x20 }
            // The boundary of a part inside may begin with that of the part around it.
            let isLast = rest.elementsEqual("--".utf8)
            if line.starts(with: mark), rest.isEmpty || isLast {
                if let start { ranges.append(start..<max(start, trimmedEnd(body, at))) }
                start = min(end + 1, body.endIndex)
                if isLast { return ranges }
            }
            at = end + 1
        }
        faults.append(Fault("the parts have no end", byte: body.endIndex))
        if let start, start < body.endIndex { ranges.append(start..<body.endIndex) }
        return ranges
    }

    /// The line end before a boundary belongs to the boundary.
    private static func trimmedEnd(_ body: ArraySlice<UInt8>, _ end: Int) -> Int {
        guard end > body.startIndex, body[end - 1] == 0x0A else { return end }
        return end - 1 > body.startIndex && body[end - 2] == 0x0D ? end - 2 : end - 1
    }

    private static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String?) -> [UInt8] {
        switch encoding?.folded.lowercased() {
        case "base64": decodeBase64(Array(body)) ?? Array(body)
        case "quoted-printable": quotedPrintable(body)
        default: Array(body)
        }
    }

    /// RFC 2045 section 6.7: `=XX` is a byte, `=` at the end of a line joins it to the next.
    static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var joined: [UInt8] = []
        joined.reserveCapacity(body.count)
        var at = body.startIndex
        while at < body.endIndex {
            if body[at] == UInt8(ascii: "=") {
                var end = at + 1
                while end < body.endIndex, [0x20, 0x09, 0x0D].contains(body[end]) { end += 1 }
                if end == body.endIndex || body[end] == 0x0A {
                    at = min(end + 1, body.endIndex)
                    continue
                }
            }
            joined.append(body[at])
            at += 1
        }
        return PercentEncoding.decoded(joined, mark: UInt8(ascii: "="))
    }
}
