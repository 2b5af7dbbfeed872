import Markup

/// The XML tokenizer: events balance, reading ends, and text can be taken everywhere.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    var reader = XMLReader(bytes, base: "https://kest.example/feed")
    var depth = 0
    var events = 0
    var text: [UInt8] = []
    reading: while true {
        events += 1
        // No byte gives more than a start and an end.
        precondition(events <= 2 * size + 2, "the reader goes on without reading")
        switch reader.next() {
        case .start:
            depth += 1
            precondition(reader.depth == depth, "an element was opened unseen")
            _ = reader.allAttributes()
        case .end: depth -= 1
        case .text:
            text.removeAll(keepingCapacity: true)
            reader.appendText(to: &text)
        case .finish: break reading
        }
    }
    precondition(depth == 0, "an element was left open")
    var whole = XMLReader(bytes)
    while whole.next() != .finish { _ = whole.readContent(innerText: .isText) }
    _ = XMLTree(bytes)
    return 0
}
