import News

/// A line of `wiredesk export`: a source, copy as filed, or an editor's ruling at its place among it.
struct ExportLine: Codable {
    /// The media type of a delivery that is such a line.
    static let mediaType = "application/vnd.wiredesk.filed+json"

    var source: Source?
    /// True for a source that was taken off the list; its copy is still in the archive.
    var removed: Bool?
    var filed: Filed?
    var ruling: EditorsRuling?
    /// When the ruling came.
    var received: Instant?

    /// Whether bytes are what `wiredesk export` printed, by their first line.
    static func opens(_ bytes: [UInt8]) -> Bool {
        guard bytes.first == UInt8(ascii: "{"),
            let line = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first,
            let entry = try? JSONLine.value(ExportLine.self, from: line)
        else { return false }
        return entry.source != nil || entry.filed != nil
    }

    /// The copy in a delivery made of an export line; nil for every other delivery.
    static func filed(in delivery: Delivery) -> Filed? {
        // Only the command line brings such a line without an address; a server that declares its
        // answer to be one does not speak for an archive.
        guard delivery.declaredType == mediaType, delivery.address == nil else { return nil }
        return try? JSONLine.value(ExportLine.self, from: delivery.bytes).filed
    }
}
