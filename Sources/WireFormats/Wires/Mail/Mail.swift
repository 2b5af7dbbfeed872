import Markup
import News

/// Reads mail (RFC 5322 with MIME) that brings copy, in its text or attached; also mailboxes of several.
public enum Mail {
    /// How many messages of one mailbox are read.
    static let maximumMessages = 10_000
    /// Mails inside mails are followed this far.
    static let maximumDepth = 4

    /// Whether the bytes begin with the header of a mail.
    static func isMail(_ bytes: [UInt8]) -> Bool {
        guard let start = bytes.prefix(1024).firstIndex(where: { $0 > 0x20 }),
            bytes[start] >= 0x41, bytes[start] <= 0x7A
        else { return false }
        let names = Set(MailHeader(bytes[start...].prefix(65_536)).fields.map(\.name))
        let isCarried = !names.isDisjoint(with: ["received", "message-id", "return-path"])
        let isWritten = names.contains("from") || names.contains("sender")
        let isAddressed = !names.isDisjoint(with: ["to", "date", "mime-version", "delivered-to"])
        return isWritten && isAddressed && (isCarried || names.contains("subject"))
    }

    /// Reads a delivery as it came: every part has a charset of its own.
    static func read(_ bytes: [UInt8], hints: Hints, depth: Int = 0) throws(WireError) -> Reading {
        var reading = Reading(format: .mail)
        let isMailbox = bytes.firstIndex { $0 > 0x20 }.map { MailHeader.isEnvelope(bytes[$0...]) }
        for range in messages(in: bytes).prefix(maximumMessages) {
            let start = bytes[range].firstIndex { $0 > 0x20 } ?? range.lowerBound
            let mail = MailPart(bytes[start..<range.upperBound], faults: &reading.faults)
            var reader = MailReader(hints: hints, depth: depth)
            reader.isFromMailbox = isMailbox == true
            reader.read(mail)
            reading.copies += reader.copies
            reading.faults += reader.faults
            reading.charset = reader.charset
        }
        guard !reading.copies.isEmpty else {
            throw .noCopy(.mail, reading.faults.first ?? Fault("no part of it holds a text"))
        }
        return reading
    }

    /// The messages of a mailbox, which begin with a line `From …` behind an empty one.
    private static func messages(in bytes: [UInt8]) -> [Range<Int>] {
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }),
            MailHeader.isEnvelope(bytes[start...])
        else { return [0..<bytes.count] }
        var ranges: [Range<Int>] = []
        var from = start
        var at = start + 1
        while let hit = firstRange(of: "\nFrom ", in: bytes[at...]) {
            at = hit.upperBound
            let before = bytes[..<hit.lowerBound]
            guard before.last == 0x0A || before.suffix(2).elementsEqual([0x0A, 0x0D]) else {
                continue
            }
            ranges.append(from..<hit.lowerBound)
            from = hit.lowerBound + 1
        }
        return ranges + [from..<bytes.count]
    }
}
