import Markup
import News

/// Reads a delivery in any format we know, deciding which it is by its bytes.
public enum Reader {
    /// The most bytes of one delivery that are read, and that it may inflate to.
    public static let mostBytes = 256 << 20

    /// Reads a whole delivery.
    ///
    /// Faults that could be read over are listed on the reading; a delivery that holds nothing to
    /// read throws its reason. No bytes crash it, and nothing is ever fetched.
    public static func read(_ bytes: [UInt8], hints: Hints = Hints()) throws(WireError) -> Reading {
        try read(bytes, hints: hints, insideMail: 0)
    }

    /// Reads a delivery, or an attachment of a mail `depth` mails deep.
    static func read(
        _ bytes: [UInt8], hints: Hints, insideMail depth: Int
    ) throws(WireError) -> Reading {
        let delivered = try inflated(bytes)
        if let framed = Framing.format(of: delivered.bytes, hints: hints) {
            return try Framing.read(delivered.bytes, as: framed, hints: hints, depth: depth)
        }
        let text = decoded(delivered.bytes, hints)
        let looks = DeliveryLooks(text.bytes)
        // Changed where it is: a reading is large.
        var reading = try read(text, looks, delivered.bytes, hints)
        reading.charset = text.charset.name
        if let fault = delivered.fault { reading.faults.insert(fault, at: 0) }
        return reading
    }

    /// The delivery's bytes as UTF-8.
    static func decoded(_ bytes: [UInt8], _ hints: Hints) -> DecodedText {
        DecodedText(
            bytes,
            hints: CharsetHints(
                transport: hints.charset
                    ?? hints.contentType.flatMap(CharsetHints.charset(inContentType:)),
                meta: MetaCharset.label(in: bytes)))
    }

    /// Whether bytes are no text in any charset: NULs, or more than a few control characters.
    static func isBinary(_ bytes: [UInt8], _ text: DecodedText) -> Bool {
        if text.charset.name.hasPrefix("utf-16") || text.charset.name.hasPrefix("utf-32") {
            return false
        }
        return bytes.withUnsafeBufferPointer { bytes in
            let head = min(bytes.count, 65_536)
            var controls = 0
            for at in 0..<head {
                let byte = bytes[at]
                if byte == 0 { return true }
                controls &+= byte < 0x20 && Self.isForeign(byte) ? 1 : 0
            }
            return controls * 100 > head
        }
    }

    /// Whether a control character is none of text: tabs and line ends are, and the marks that frame
    /// messages and part their fields.
    @inline(__always)
    private static func isForeign(_ byte: UInt8) -> Bool {
        byte < 0x09 ? byte > 0x04 : byte > 0x0D && byte < 0x1B
    }

    static func read(
        _ text: DecodedText, _ looks: DeliveryLooks, _ delivered: [UInt8], _ hints: Hints
    ) throws(WireError) -> Reading {
        switch try format(of: looks, hints) {
        case .rss:
            let reading = try FeedReader.read(text, as: .rss, hints: hints)
            return WordPressExport.read(reading).edited(hints)
        case .rdf: return try FeedReader.read(text, as: .rdf, hints: hints).edited(hints)
        case .atom: return try FeedReader.read(text, as: .atom, hints: hints).edited(hints)
        case .newsSitemap:
            return try FeedReader.read(text, as: .newsSitemap, hints: hints).edited(hints)
        case .cdf: return try FeedReader.read(text, as: .cdf, hints: hints).edited(hints)
        case .opml: return try OPML.read(text, hints: hints)
        case .jsonFeed: return try JSONFeed.read(text, looks, hints: hints).edited(hints)
        case .ninjs: return try Ninjs.read(text.bytes, edited: !hints.asDelivered)
        case .newsMLG2:
            return try NewsMLG2.read(text.bytes, base: hints.url, edited: !hints.asDelivered)
        case .newsML1:
            return try NewsML1.read(text.bytes, base: hints.url, edited: !hints.asDelivered)
        case .nitf:
            return try NITF.read(text.bytes, base: hints.url, edited: !hints.asDelivered)
        case .agencyXML:
            return try AgencyXML.read(text.bytes, base: hints.url, edited: !hints.asDelivered)
        case .agencyText: return try AgencyText.read(text.bytes, edited: !hints.asDelivered)
        case .telegraph: return try Telegraph.read(text.bytes, edited: !hints.asDelivered)
        case .iptc7901, .anpa, .mail:
            return try Framing.read(
                text.bytes, as: .iptc7901, hints: hints.decoded, depth: Mail.maximumDepth)
        case .webPage, .hFeed:
            return try PageReader.read(text, hints: hints).edited(hints)
        case .pageText:
            if isBinary(delivered, text) { throw .unknownFormat(Fault("the bytes are no text")) }
            return try pageText(text.bytes, hints)
        }
    }

    /// Page text; text that is none but holds sentences is read as lines cut at a width.
    private static func pageText(_ bytes: [UInt8], _ hints: Hints) throws(WireError) -> Reading {
        let words = String(decoding: bytes, as: UTF8.self)
        do {
            return try PageTextReader.read(text: words, hints: hints).edited(hints)
        } catch {
            guard let reading = AgencyText.readUnmarked(bytes, edited: !hints.asDelivered) else {
                throw error
            }
            return reading
        }
    }

    static func format(
        of looks: DeliveryLooks, _ hints: Hints
    ) throws(WireError) -> Format {
        if let format = hints.format { return format }
        return try looks.format(hints: hints)
    }

    /// The bytes without the compression some servers leave on them.
    static func inflated(
        _ bytes: [UInt8]
    ) throws(WireError) -> (bytes: [UInt8], fault: Fault?) {
        guard bytes.count <= mostBytes else {
            throw .overLimit("bytes", mostBytes, Fault("the delivery is too large"))
        }
        guard Deflate.isGzip(bytes) else { return (bytes, nil) }
        var limits = InflateLimits()
        limits.bytes = mostBytes
        do {
            let inflated = try Deflate.inflate(bytes, limits: limits)
            return (
                inflated.bytes, inflated.isWhole ? nil : Fault("the gzip stream ends too early")
            )
        } catch {
            switch error {
            case .broken: throw .unknownFormat(Fault("the gzip stream is broken", byte: 0))
            case .tooLarge(let limit):
                throw .overLimit("inflated bytes", limit, Fault("the gzip stream is too large"))
            case .tooDense(let limit):
                throw .overLimit("times inflated", limit, Fault("the gzip stream is too dense"))
            }
        }
    }
}

extension Reading {
    /// The reading with the conventions of its text read into their fields.
    fileprivate consuming func edited(_ hints: Hints) -> Reading {
        if hints.asDelivered { return self }
        var reading = consume self
        reading.copies = reading.copies.map(CopyEditor.edit)
        return reading
    }
}

extension Hints {
    /// The hints for bytes that were made UTF-8 already.
    fileprivate var decoded: Hints {
        var hints = self
        hints.charset = "utf-8"
        return hints
    }
}
