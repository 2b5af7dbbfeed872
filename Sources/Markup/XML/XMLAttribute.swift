/// One attribute of the tag just read: where its parts stand in the source.
struct XMLAttribute {
    /// The number of its name as written.
    let written: Int
    /// The name's number; see ``XMLReader/name(_:)``.
    var name: Int
    /// The value between its quotes, references not expanded.
    let value: Range<Int>
    /// The quote the value stands in, or a double quote where it had none.
    let quote: UInt8
}
