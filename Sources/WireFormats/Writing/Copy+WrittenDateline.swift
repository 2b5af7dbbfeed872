import News

extension Copy {
    /// The text as agencies send it: the dateline runs into its first paragraph, the sign-off closes it.
    ///
    /// A dateline that could not be read back from there is left to the format's own fields.
    var writtenBodyWithDateline: [Block] {
        var blocks = writtenBody
        guard let dateline, case .paragraph(let text)? = blocks.first else { return blocks }
        let lead = dateline.asWritten + " "
        guard let found = DatelineReader.read(lead + text.string), found.dateline == dateline,
            found.end == lead.utf8.count
        else { return blocks }
        let shift = lead.utf8.count
        let spans = text.spans.map { span in
            var span = span
            span.from += shift
            span.to += shift
            return span
        }
        blocks[0] = .paragraph(Text(lead + text.string, spans: spans))
        return blocks
    }
}
