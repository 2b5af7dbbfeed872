import News

/// A line of `wiredesk export`: a source, or copy as filed.
struct ExportLine: Codable {
    /// The media type of a delivery that is such a line.
    static let mediaType = "application/vnd.wiredesk.filed+json"

    var source: Source?
    var filed: Filed?

    /// The copy in a delivery made of an export line; nil for every other delivery.
    static func filed(in delivery: Delivery) -> Filed? {
        guard delivery.declaredType == mediaType else { return nil }
        return try? JSONLine.value(ExportLine.self, from: delivery.bytes).filed
    }
}
