import News

/// Writes IPTC 7901 in UTF-8: header, heading, text and trailer of each message, framed.
struct IPTC7901Writer {
    let copy: Copy
    let dispatch: Dispatch
    /// The place of the message in the document, for copy without a message number.
    let number: Int

    static func document(of copies: [Copy], in dispatch: Dispatch) -> [UInt8] {
        copies.enumerated().flatMap { at, copy in
            IPTC7901Writer(copy: copy, dispatch: dispatch, number: at + 1).message
        }
    }

    private var message: [UInt8] {
        var out = [IPTC7901.startOfHeader]
        add(header, to: &out)
        out.append(IPTC7901.startOfText)
        add(heading + [""] + text, to: &out)
        out.append(IPTC7901.endOfText)
        add([trailer], to: &out)
        // The standard closes a message with line feeds and delete.
        return out + [0x0D, 0x0A, 0x7F, 0x04]
    }

    private func add(_ lines: [String], to out: inout [UInt8]) {
        for line in lines {
            out += line.utf8.filter { $0 >= 0x20 && $0 != 0x7F }
            out += [0x0D, 0x0A]
        }
    }

    /// `wir0001 4 i 211`, then the keywords, then lines for the desk.
    private var header: [String] {
        let category =
            copy.subjects.first { $0.scheme == Self.category }?.code.map { String($0.prefix(3)) }
        let first = "\(messageNumber) \(copy.urgency ?? 4) \(category ?? "i") \(copy.wordCount)"
        guard let slugline = copy.slugline?.folded.nonEmpty else { return [first, ""] }
        let notes = copy.advisories.filter { $0.role == "header" }.map(\.text.folded)
        return [first, "", slugline + "/"] + notes + [""]
    }

    static let category = "iptc7901category"

    /// The provider's id where it is one of this format: a service and a number.
    private var messageNumber: String {
        if let id = copy.providerID, IPTC7901.isMessageNumber(Array(id.utf8)) { return id }
        let service = dispatch.sender.lowercased().utf8.filter { (0x61...0x7A).contains($0) }
        let name = service.isEmpty ? "wir" : String(decoding: service.prefix(3), as: UTF8.self)
        let digits = String(number % 1_000_000)
        return name + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Take keys, headline and byline, closed by an equals sign.
    private var heading: [String] {
        var lines = copy.advisories.filter { $0.role == "take" }.map(\.text.folded)
        lines.append(copy.headline.folded)
        if let byline { lines.append(byline) }
        return lines.dropLast() + [(lines.last ?? "") + " ="]
    }

    /// The byline as it reads back; nil where it would not.
    private var byline: String? {
        guard !copy.bylines.isEmpty else { return nil }
        let names = copy.bylines.map(\.name)
        let list =
            names.count < 2
            ? names[0] : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
        let line = "By " + list
        return BylineLine.read(line)?.map(\.name) == names ? line : nil
    }

    /// `132259 GMT Nov 13`: day, hour and minute, month and year of sending.
    private var trailer: String {
        guard let instant = copy.writtenUpdate(dispatch).instant else { return "" }
        let at = Calendar.reading(of: instant)
        let numbers = [at.day, at.hour, at.minute].map(Self.twoDigits).joined()
        return "\(numbers) GMT \(Self.months[at.month - 1]) \(Self.twoDigits(at.year % 100))"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }

    static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
