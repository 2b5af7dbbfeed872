/// What the tokenizer read last; attributes and text are ranges into its arrays.
struct HTMLToken {
    enum Kind { case text, null, startTag, endTag, comment, doctype, end }

    var kind = Kind.end
    var name = HTMLName.other
    var spelling: Int32 = 0
    /// The text's or comment's range, or a tag's attributes.
    var start = 0
    var end = 0
    var isSelfClosing = false

    func isStart(_ names: HTMLName...) -> Bool { kind == .startTag && names.contains(name) }
}

/// The parts of a document type declaration.
struct HTMLDoctype {
    var name: Range<Int>?
    var publicID: Range<Int>?
    var systemID: Range<Int>?
    var forcesQuirks = false
}
