extension XMLReader {
    /// Reads the element that just began to its end, if nothing but one text stands in it; nil, and
    /// nothing is read, where there is more.
    public mutating func readLeaf() -> ArraySlice<UInt8>? {
        guard takeLeaf() else { return nil }
        if let range = plainText { return bytes[range] }
        var text: [UInt8] = []
        appendText(to: &text)
        return text[...]
    }

    /// Reads the element that just began to its end, as a string without white space around it; nil
    /// when it is empty. Boundaries are those of ``readContent(innerText:boundaries:)``; in an element that
    /// may hold anything there are none as long as its own end tag comes.
    public mutating func readString(
        mayHoldAnything: Bool = false, boundaries: XMLBoundaries? = nil
    ) -> String? {
        if takeLeaf() {
            if let range = plainText {
                return bytes.withUnsafeBufferPointer {
                    Self.trimmedString(UnsafeBufferPointer(rebasing: $0[range]))
                }
            }
            if entities.isEmpty {
                let bytes = self.bytes
                return bytes.withUnsafeBufferPointer {
                    withExpanded(UnsafeBufferPointer(rebasing: $0[textRange]), Self.trimmedString)
                }
            }
            var text: [UInt8] = []
            appendText(to: &text)
            return text.withUnsafeBufferPointer(Self.trimmedString)
        }
        let hasNone = mayHoldAnything && isClosedAhead
        let text = readContent(boundaries: hasNone ? nil : boundaries).bytes
        return text.withUnsafeBufferPointer(Self.trimmedString)
    }

    private static func trimmedString(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        var (start, end) = (0, text.count)
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        guard start < end else { return nil }
        return String(spelling: UnsafeBufferPointer(rebasing: text[start..<end]))
    }

    /// Stands on the end of the element that just began, its text at hand, if nothing but one run of
    /// text or one CDATA section stands in it; nearly all that hold text do.
    mutating func takeLeaf() -> Bool {
        guard !isStartDue, passedOver == 0, let element = open.last else { return false }
        if isEmptyElement {
            guard endsDue == 1 else { return false }
            endsDue = 0
            (textRange, isLiteral) = (position..<position, false)
        } else {
            guard endsDue == 0, let text = Self.textOfLeaf(bytes, from: position),
                let after = endOfTag(at: text.after + 2)
            else { return false }
            (textRange, isLiteral) = (text.range, text.isLiteral)
            (eventStart, position) = (position, after)
            isEndWritten = true
        }
        open.removeLast()
        leave(element)
        return true
    }

    /// The text from `position` to the next end tag; nil where anything else comes before one.
    @inline(__always)
    private static func textOfLeaf(
        _ bytes: [UInt8], from position: Int
    ) -> (range: Range<Int>, isLiteral: Bool, after: Int)? {
        let next = bytes.withUnsafeBufferPointer { firstIndex(of: 0x3C, in: $0, from: position) }
        guard let bracket = next, bracket + 1 < bytes.count else { return nil }
        if bytes[bracket + 1] == 0x2F { return (position..<bracket, false, bracket) }
        guard bracket == position, bytes[bracket + 1] == 0x21,
            let after = endOfCDATA(bytes, at: bracket), after + 1 < bytes.count,
            bytes[after] == 0x3C, bytes[after + 1] == 0x2F
        else { return nil }
        return ((bracket + 9)..<(after - 3), true, after)
    }

    @inline(__always)
    private static func endOfCDATA(_ bytes: [UInt8], at start: Int) -> Int? {
        guard begins(bytes, "<![CDATA[", at: start) else { return nil }
        return firstRange(of: "]]>", in: bytes[(start + 9)...])?.upperBound
    }
}
