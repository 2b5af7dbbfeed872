import News
import WireFormats

/// Reads a delivery's bytes and adds what its source tells of every copy it sends.
enum DeliveryReader {
    static func read(_ delivery: Delivery, from source: Source) throws(WireError) -> Reading {
        if let filed = ExportLine.filed(in: delivery) {
            return Reading(format: .ninjs, copies: [filed.copy])
        }
        var reading = try Reader.read(
            delivery.bytes,
            hints: Hints(url: webAddress(of: delivery), contentType: delivery.declaredType))
        for index in reading.copies.indices { complete(&reading.copies[index], from: source) }
        return reading
    }

    /// What links are resolved against: where a file lay on this machine says nothing of them.
    private static func webAddress(of delivery: Delivery) -> String? {
        delivery.address.flatMap { $0.hasPrefix("file:") ? nil : $0 }
    }

    private static func complete(_ copy: inout Copy, from source: Source) {
        let origin = Origin("source", because: "the source \(source.id) says so")
        if copy.agency == nil, source.kind == .agency {
            copy.agency = Agency(source.name, isStated: false)
            copy.origins[.agency] = Origin(
                "source", because: "the source \(source.id) is an agency and writes its own copy")
        }
        // An agency that sends its own copy goes by the one name it signs with.
        if copy.outlet == nil || source.kind == .agency {
            copy.outlet = source.kind == .agency ? copy.agency?.name : source.name
            copy.origins[.outlet] = origin
        }
        if copy.language == nil, let language = source.language {
            copy.language = language
            copy.origins[.language] = origin
        }
    }
}
