import News

/// Reads telegraph text: messages that begin with `ZCZC` and end with `NNNN`.
public enum Telegraph {
    /// How many messages of one delivery are read.
    static let maximumMessages = 10_000

    /// Whether a text begins with the start of a message.
    static func isMessage(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.drop { $0 <= 0x20 }.prefix(5)
        guard start.prefix(4).elementsEqual("ZCZC".utf8) else { return false }
        return start.count == 4 || (start.last ?? 0) <= 0x20 || start.last == UInt8(ascii: ":")
    }

    /// Reads a delivery of UTF-8 bytes.
    public static func read(
        _ bytes: [UInt8], edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        var reading = Reading(format: .telegraph)
        var message: [String]?
        let lines = String(decoding: bytes, as: UTF8.self)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        func close(isWhole: Bool) {
            guard let lines = message else { return }
            message = nil
            if !isWhole { reading.faults.append(Fault("a message has no end: NNNN")) }
            var reader = TelegraphReader()
            reader.read(lines)
            guard !reader.copy.headline.isEmpty || !reader.copy.body.isEmpty else { return }
            reading.copies.append(reader.copy.edited(isEdited))
        }
        for line in lines {
            let words = line.folded
            if words == "ZCZC" || words.hasPrefix("ZCZC ") || words.hasPrefix("ZCZC:") {
                close(isWhole: false)
                if reading.copies.count >= maximumMessages { break }
                message = [words]
            } else if words.hasPrefix("NNNN"), words.utf8.count <= 12 {
                close(isWhole: true)
            } else {
                message?.append(line)
            }
        }
        close(isWhole: false)
        guard !reading.copies.isEmpty else {
            throw .noCopy(.telegraph, reading.faults.first ?? Fault("no message holds a text"))
        }
        return reading
    }
}
