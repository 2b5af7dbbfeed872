import Markup

/// Formats that must be read before decoding: control characters frame them, or parts have charsets.
enum Framing {
    /// The format whose frame the bytes have; nil for every other.
    static func format(of bytes: [UInt8], hints: Hints) -> Format? {
        switch hints.format {
        case .iptc7901, .anpa, .mail: return hints.format
        case .agencyText: return FieldHeader.opens(bytes) ? .agencyText : nil
        case nil: break
        default: return nil
        }
        if IPTC7901.isMessage(bytes) { return .iptc7901 }
        if ANPA.isMessage(bytes) { return .anpa }
        if FieldHeader.opens(bytes) { return .agencyText }
        return Mail.isMail(bytes) ? .mail : nil
    }

    /// Where the first byte stands that is neither blank nor filling, in the reach of a frame's start.
    static func start(of bytes: [UInt8], reach: Int) -> Int? {
        bytes.prefix(reach).firstIndex { byte in
            switch byte {
            case 0x00, 0x09, 0x0A, 0x0D, 0x16, 0x20: false
            default: true
            }
        }
    }

    static func read(
        _ bytes: [UInt8], as format: Format, hints: Hints, depth: Int
    ) throws(WireError) -> Reading {
        let charset =
            hints.charset ?? hints.contentType.flatMap(CharsetHints.charset(inContentType:))
        switch format {
        case .agencyText:
            let text = Reader.decoded(FieldHeader.visible(bytes), hints)
            var reading = try AgencyText.read(text.bytes, edited: !hints.asDelivered)
            reading.charset = text.charset.name
            return reading
        case .anpa:
            return try ANPA.read(bytes, charset: charset, edited: !hints.asDelivered)
        case .mail:
            guard depth < Mail.maximumDepth else {
                throw .overLimit("mails in mails", Mail.maximumDepth, Fault("they stand too deep"))
            }
            return try Mail.read(bytes, hints: hints, depth: depth)
        default: return try IPTC7901.read(bytes, charset: charset, edited: !hints.asDelivered)
        }
    }
}
