/// Text of `format=flowed` (RFC 3676): a line that ends in a blank goes on in the next.
enum FlowedText {
    /// The lines as they were before they were cut, and whether any was.
    ///
    /// - Parameter isDeleting: whether the blank at the end of a cut line goes (`delsp=yes`).
    static func joined(
        _ lines: [String], isDeleting: Bool
    ) -> (lines: [String], isFlowed: Bool) {
        var out: [String] = []
        var isFlowed = false
        /// How deep the line is quoted that goes on; nil where none does.
        var open: Int?
        for line in lines {
            let depth = line.utf8.prefix { $0 == UInt8(ascii: ">") }.count
            var words = line.dropFirst(depth)
            // A blank is put before lines that might be taken for quoted ones.
            if words.first == " " { words = words.dropFirst() }
            if open == depth {
                out[out.count - 1] += words
                isFlowed = true
            } else {
                out.append(
                    depth > 0 ? String(repeating: ">", count: depth) + " " + words : String(words))
            }
            let isOpen = words.last == " " && words != "-- "
            open = isOpen ? depth : nil
            if isOpen, isDeleting { out[out.count - 1].removeLast() }
        }
        return (out, isFlowed)
    }
}
