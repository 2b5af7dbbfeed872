import Markup
public import News

extension Reader {
    /// Reads a delivery and gives each copy away as soon as it is read, keeping none of them.
    ///
    /// The copies, their order and the rest of the reading are those of ``read(_:hints:)``; the
    /// reading's own list of copies is empty. A feed of any length is read in the room of one copy;
    /// other formats, which carry few, are read whole first.
    public static func read(
        _ bytes: [UInt8], hints: Hints = Hints(), each take: (Copy) -> Void
    ) throws(WireError) -> Reading {
        let delivered = try inflated(bytes)
        if Framing.format(of: delivered.bytes, hints: hints) != nil {
            return try given(read(bytes, hints: hints), to: take)
        }
        let text = decoded(delivered.bytes, hints)
        let looks = DeliveryLooks(text.bytes)
        var reading: Reading
        let format = try format(of: looks, hints)
        switch format {
        case .rss, .rdf, .atom, .newsSitemap:
            reading = try FeedReader.read(text, as: format, hints: hints) { copy in
                take(hints.asDelivered ? copy : CopyEditor.edit(copy))
            }
        default:
            reading = try given(read(text, looks, delivered.bytes, hints), to: take)
        }
        reading.charset = text.charset.name
        if let fault = delivered.fault { reading.faults.insert(fault, at: 0) }
        return reading
    }

    /// The reading after its copies were given away.
    private static func given(_ reading: Reading, to take: (Copy) -> Void) -> Reading {
        var reading = reading
        for copy in reading.copies { take(copy) }
        reading.copies = []
        return reading
    }
}
