import Markup
import News

/// Reads IPTC 7901, the framing of wire text since the teleprinter: several messages in one file.
///
/// It takes the bytes as delivered: the control characters that frame a message are not text.
public enum IPTC7901 {
    /// How many messages of one delivery are read.
    static let maximumMessages = 10_000
    /// Where the first message may begin.
    private static let reach = 64

    /// Whether the bytes begin a message: its start mark, a header of one service and number in
    /// plain characters, and a start of text.
    public static func isMessage(_ bytes: [UInt8]) -> Bool {
        guard let start = Framing.start(of: bytes, reach: reach), bytes[start] == startOfHeader
        else { return false }
        let rest = bytes[(start + 1)...].prefix(2048)
        guard let end = rest.firstIndex(of: startOfText) else { return false }
        let header = rest[..<end]
        guard
            header.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
            )
        else { return false }
        let word = header.prefix { $0 > 0x20 }
        let service = word.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        let number = word.dropFirst(service.count).prefix { (0x30...0x39).contains($0) }
        return isMessageNumber(Array(service + number))
    }

    /// Whether these are a service in letters and a number: `eca0062`.
    static func isMessageNumber(_ bytes: [UInt8]) -> Bool {
        let service = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        let number = bytes.dropFirst(service.count)
        return (1...8).contains(service.count) && (1...6).contains(number.count)
            && number.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Reads a delivery; `charset` names the encoding where the transport stated one.
    public static func read(
        _ bytes: [UInt8], charset: String? = nil, edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        var reading = Reading(format: .iptc7901)
        var rest = bytes[...]
        while let start = rest.firstIndex(of: startOfHeader), reading.copies.count < maximumMessages
        {
            let message = rest[(start + 1)...]
            let end = message.firstIndex(of: startOfHeader) ?? message.endIndex
            let parts = Message(message[..<end])
            rest = message[end...]
            guard let parts else {
                reading.faults.append(Fault("a message has no start of text", byte: start))
                continue
            }
            if !parts.isClosed {
                reading.faults.append(Fault("a message has no end of text", byte: start))
            }
            let (copy, name) = parts.copy(charset: charset)
            reading.charset = name
            reading.copies.append(copy.edited(isEdited))
        }
        guard !reading.copies.isEmpty else {
            throw .noCopy(.iptc7901, reading.faults.first ?? Fault("no message begins in it"))
        }
        return reading
    }

    static let startOfHeader: UInt8 = 0x01
    static let startOfText: UInt8 = 0x02
    static let endOfText: UInt8 = 0x03
}
