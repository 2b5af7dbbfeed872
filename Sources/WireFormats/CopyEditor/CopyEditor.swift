public import News

/// Reads what agency text says about itself: crossheads, sign-offs, bylines, datelines, advisories.
///
/// No word is lost: what leaves the text stands in a field, and `origins` says where it stood.
public enum CopyEditor {
    /// The copy with every convention of its text read into its field.
    public static func edit(_ copy: Copy) -> Copy {
        var edit = Edit(copy)
        edit.readStatedNotes()
        edit.readHeadline()
        edit.readSlugline()
        edit.breakLines()
        edit.readNotebook()
        edit.readTail()
        edit.readHead()
        edit.readPassages()
        edit.inferAgency()
        edit.serveHeadline()
        return edit.finished
    }

    /// The lines of a plain text as paragraphs, empty lines left out; to be given to ``edit(_:)``.
    public static func paragraphs(fromLines lines: some Sequence<String>) -> [Block] {
        lines.compactMap { line in
            let text = Text(line).trimmed
            return text.string.isEmpty ? nil : .paragraph(text)
        }
    }

    /// A dateline a format states as one string; what cannot be told apart is taken for the place.
    public static func dateline(stated words: String) -> Dateline? {
        let text = Text(words).trimmed
        guard !text.string.isEmpty else { return nil }
        if DatelineReader.isBarePlace(text.string) {
            return Dateline(place: text.string, asWritten: text.string)
        }
        if let dateline = DatelineReader.stated(text) { return dateline }
        let hasName =
            text.string.first?.isNumber == false && !DatelineDate.isAll(text.string)
        return Dateline(
            place: hasName ? text.string : nil, date: hasName ? nil : text.string,
            asWritten: text.string)
    }

    /// The bylines a format states as one string: `By Ada Nord and Ola Vik`.
    public static func bylines(stated words: String) -> [Byline] {
        let text = Text(words).trimmed.string
        guard !text.isEmpty else { return [] }
        if let masthead = MastheadByline.read(text) { return [masthead] }
        return BylineLine.read(text) ?? [Byline(text)]
    }
}
