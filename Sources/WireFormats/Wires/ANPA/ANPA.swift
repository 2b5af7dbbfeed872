import Markup
import News

/// Reads ANPA 1312, the wire format of American newspapers: several messages in one file.
///
/// It takes the bytes as delivered: the control characters of the level-2 header are fields.
public enum ANPA {
    /// How many messages of one delivery are read.
    static let maximumMessages = 10_000
    /// Where the first message may begin.
    private static let reach = 64

    /// Whether the bytes begin a message: its start mark, a header with control characters in it
    /// that states a service and a number, and a start of text.
    public static func isMessage(_ bytes: [UInt8]) -> Bool {
        guard let start = Framing.start(of: bytes, reach: reach), bytes[start] == startOfHeader
        else { return false }
        let rest = bytes[(start + 1)...].prefix(512)
        guard let end = rest.firstIndex(of: startOfText) else { return false }
        let header = rest[..<end]
        let number = header.drop { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        return header.startIndex + 3 >= number.startIndex
            && number.prefix { (0x30...0x39).contains($0) }.count >= 3
            && header.contains { Self.fieldMarks.contains($0) }
            && header.allSatisfy { isHeaderByte($0) }
    }

    /// Reads a delivery; `charset` names the encoding where the transport stated one.
    public static func read(
        _ bytes: [UInt8], charset: String? = nil, edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        var reading = Reading(format: .anpa)
        var rest = bytes[...]
        while let start = rest.firstIndex(of: startOfHeader), reading.copies.count < maximumMessages
        {
            let message = rest[(start + 1)...]
            let end = message.firstIndex(of: startOfHeader) ?? message.endIndex
            rest = message[end...]
            guard let textStart = message[..<end].firstIndex(of: startOfText) else {
                reading.faults.append(Fault("a message has no start of text", byte: start))
                continue
            }
            let textEnd = message[textStart..<end].firstIndex(of: endOfText)
            if textEnd == nil {
                reading.faults.append(Fault("a message has no end of text", byte: start))
            }
            var reader = ANPAReader(hints: CharsetHints(transport: charset, meta: nil))
            reader.read(header: Array(message[..<textStart]))
            reader.read(text: Array(message[(textStart + 1)..<(textEnd ?? end)]))
            if let textEnd { reader.read(trailer: Array(message[(textEnd + 1)..<end])) }
            reading.charset = reader.charset
            reading.copies.append(reader.copy.edited(isEdited))
        }
        guard !reading.copies.isEmpty else {
            throw .noCopy(.anpa, reading.faults.first ?? Fault("no message begins in it"))
        }
        return reading
    }

    private static func isHeaderByte(_ byte: UInt8) -> Bool {
        byte >= 0x20 || (0x09...0x0D).contains(byte) || fieldMarks.contains(byte)
    }

    static let startOfHeader: UInt8 = 0x01
    static let startOfText: UInt8 = 0x02
    static let endOfText: UInt8 = 0x03
    /// The device controls that say version and kind of text, and the separators between fields.
    static let fieldMarks: Set<UInt8> = [0x11, 0x12, 0x13, 0x14, 0x15, 0x1E, 0x1F]
}
