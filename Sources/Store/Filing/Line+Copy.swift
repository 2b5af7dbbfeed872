import News

extension Line {
    /// The longest standfirst of a line, in UTF-8 bytes.
    static let longestStandfirst = 300
    /// The longest headline of a line, in UTF-8 bytes; the copy keeps all of it.
    static let longestHeadline = 1000

    /// The line newly filed copy has in lists.
    init(_ ruled: RuledCopy, story: StoryID, delivery: Delivery, sourceName: String) {
        let copy = ruled.copy
        let ruling = ruled.filing.ruling
        let moment = (copy.updated ?? copy.published)?.instant ?? delivery.received
        self.init(
            id: ruled.id, story: story,
            headline: copy.headline.cut(toBytes: Self.longestHeadline),
            standfirst: Self.standfirst(of: copy), kind: ruling.kind, of: ruling.of,
            section: ruling.section, source: delivery.source,
            outlet: copy.outlet ?? sourceName, agency: copy.agency?.name,
            byline: Self.byline(of: copy), language: copy.language, urgency: copy.urgency,
            moment: min(moment, delivery.received), received: delivery.received,
            changes: ruling.changes, picture: Self.picture(of: copy))
    }

    private static func standfirst(of copy: Copy) -> String {
        let summary = copy.standfirst.plainText
        guard summary.isEmpty else { return summary.cut(toBytes: longestStandfirst) }
        let first = copy.body.first {
            if case .paragraph(let text) = $0 { return !text.string.isEmpty }
            return false
        }
        return (first?.plainText ?? "").cut(toBytes: longestStandfirst)
    }

    private static func byline(of copy: Copy) -> String? {
        let names = copy.bylines.map(\.name).filter { !$0.isEmpty }
        return names.isEmpty ? nil : names.joined(separator: ", ").cut(toBytes: longestStandfirst)
    }

    /// A picture that came with the copy, or the first one in the text.
    private static func picture(of copy: Copy) -> Picture? {
        let roles: [Media.Role] = [.picture, .thumbnail]
        for role in roles {
            guard let media = copy.media.first(where: { $0.role == role }) else { continue }
            return Picture(
                address: media.address, alternative: media.title,
                caption: media.caption.map { Text($0) }, credit: media.credit,
                width: media.width, height: media.height)
        }
        for case .picture(let picture) in copy.body { return picture }
        return nil
    }
}

extension String {
    /// The text on one line, cut at a space and marked with `…` where it is longer than `bytes`.
    func cut(toBytes bytes: Int) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(Swift.min(utf8.count, bytes + 1))
        for byte in utf8 {
            line.append(byte < 0x20 ? 0x20 : byte)
            guard line.count <= bytes else { break }
        }
        guard line.count > bytes else { return String(decoding: line, as: UTF8.self) }
        line.removeLast(line.count - Swift.max(0, bytes - 3))
        let space = line.lastIndex(of: 0x20) ?? 0
        if space > bytes / 2 {
            line.removeLast(line.count - space)
        } else {
            Self.dropPartialScalar(from: &line)
        }
        return String(decoding: line, as: UTF8.self) + "…"
    }

    private static func dropPartialScalar(from bytes: inout [UInt8]) {
        while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
        if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
    }
}
