import News

/// Reads plain text from agencies and press offices: lines cut at a width, tickers of capitals.
///
/// No standard marks such text; it is known by what stands in it: a line that calls it a release,
/// an embargo, a signed dateline over lines that were cut, headlines between asterisks, a header of
/// fields, or rows of cells below a heading.
public enum AgencyText {
    /// Lines beyond this are not read.
    static let maximumLines = 50_000

    /// So much of a text is looked at to know it.
    private static let head = 32_768

    /// How many of the first lines may hold what a text is known by.
    private static let headLines = 14

    /// Whether the text says by one of its lines that it is an agency's or a press office's.
    static func isCopy(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes.prefix(head), as: UTF8.self)
        if bytes.count <= head, Ticker.entries(of: text) != nil { return true }
        let lines = WrappedLine.lines(of: text, atMost: 400)
        let full = lines.filter { !$0.isBlank }
        if full.first?.fields.isEmpty == false { return full.count > 1 }
        guard full.count > 2 else { return false }
        if full.prefix(3).contains(where: { ReleaseLine.opens($0.words) }) { return true }
        let wrapped = WrappedText(lines)
        if wrapped.isTable { return !full[0].isRow }
        guard wrapped.isCut else { return false }
        if case .source? = ReleaseLine.read(full[0].words) { return true }
        return full.prefix(headLines).contains { line in
            DatelineReader.read(line.words)?.isSigned == true
        }
    }

    /// Reads a delivery of UTF-8 bytes.
    public static func read(
        _ bytes: [UInt8], edited isEdited: Bool = true
    ) throws(WireError) -> Reading {
        let text = String(decoding: bytes, as: UTF8.self)
        var reading = Reading(format: .agencyText)
        if bytes.count <= head, let entries = Ticker.entries(of: text) {
            reading.copies = [Ticker.copy(of: entries).edited(isEdited)]
            return reading
        }
        let lines = WrappedLine.lines(of: text, atMost: maximumLines + 1)
        if lines.count > maximumLines {
            reading.faults.append(Fault("only the first \(maximumLines) lines were read"))
        }
        var reader = AgencyTextReader(Array(lines.prefix(maximumLines)))
        reader.read()
        guard !reader.copy.body.isEmpty || !reader.copy.headline.isEmpty else {
            throw .noCopy(.agencyText, Fault("no line holds a headline or a text"))
        }
        reading.faults += reader.faults
        reading.copies = [reader.copy.edited(isEdited)]
        return reading
    }

    /// Text that no line marks, but whose lines were cut at a width; nil where it holds no sentences as
    /// delivered, whatever the copy editor makes of them.
    static func readUnmarked(_ bytes: [UInt8], edited isEdited: Bool) -> Reading? {
        let text = String(decoding: bytes, as: UTF8.self)
        let lines = WrappedLine.lines(of: text, atMost: maximumLines)
        guard WrappedText(lines).isCut, !lines.contains(where: \.isMarkdown),
            var reading = try? read(bytes, edited: false),
            let copy = reading.copies.first, copy.body.holdsSentences
        else { return nil }
        if isEdited { reading.copies = reading.copies.map { CopyEditor.edit($0) } }
        reading.faults.append(
            Fault("nothing marks the text as an agency's: read as lines cut at a width"))
        return reading
    }
}

extension [Block] {
    /// Whether two paragraphs or one long one end like sentences.
    fileprivate var holdsSentences: Bool {
        var bytes = 0
        for case .paragraph(let text) in self where text.string.endsSentence {
            bytes += text.string.utf8.count
        }
        return bytes > 150
    }
}
