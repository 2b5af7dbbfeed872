extension HTMLTokenizer {
    /// Reads a tag whose name begins at `at`; false where the bytes end inside it.
    mutating func readTag(_ kind: HTMLToken.Kind) -> Bool {
        let nameStart = at
        while at < end {
            let byte = text[at]
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte) { break }
            at += 1
        }
        let name = cleaned(nameStart, at)
        let spelling = names.id(text, name.lowerBound, name.upperBound)
        let firstAttribute = attributes.count
        guard readAttributes(from: firstAttribute) else {
            attributes.removeLast(attributes.count - firstAttribute)
            return false
        }
        token.spelling = spelling
        token.name = names.name(spelling)
        emit(kind, firstAttribute, attributes.count)
        if kind == .startTag {
            lastStartTag = spelling
        } else {
            attributes.removeLast(attributes.count - firstAttribute)
            token.end = firstAttribute
        }
        return true
    }

    private mutating func readAttributes(from first: Int) -> Bool {
        while at < end {
            let byte = text[at]
            if isSpace(byte) {
                at += 1
            } else if byte == UInt8(ascii: ">") {
                at += 1
                return true
            } else if byte == UInt8(ascii: "/") {
                at += 1
                guard at < end, text[at] == UInt8(ascii: ">") else { continue }
                at += 1
                token.isSelfClosing = true
                return true
            } else {
                readAttribute(first)
            }
        }
        return false
    }

    private mutating func readAttribute(_ first: Int) {
        let nameStart = at
        at += 1
        while at < end {
            let byte = text[at]
            if byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
                || isSpace(byte)
            {
                break
            }
            at += 1
        }
        let name = cleaned(nameStart, at)
        skipSpaces()
        var value = 0..<0
        if at < end, text[at] == UInt8(ascii: "=") {
            at += 1
            value = readValue()
        }
        guard attributes.count - first < limits.attributes else { return }
        let spelling = names.id(text, name.lowerBound, name.upperBound)
        var index = first
        while index < attributes.count {
            if attributes[index].spelling == spelling { return }
            index += 1
        }
        attributes.append(
            HTMLDocument.Attribute(
                name: names.name(spelling), spelling: spelling,
                start: Int32(value.lowerBound), end: Int32(value.upperBound)))
    }

    mutating func skipSpaces() {
        while at < end, isSpace(text[at]) { at += 1 }
    }

    private mutating func readValue() -> Range<Int> {
        skipSpaces()
        guard at < end else { return at..<at }
        let quote = text[at]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = at
            while at < end, text[at] != UInt8(ascii: ">"), !isSpace(text[at]) { at += 1 }
            return decodedValue(start, at, plain: start)
        }
        at += 1
        let start = at
        // Values are short: the search ends at the first mark, whatever it is.
        let mark = next(quote, or: UInt8(ascii: "&"), from: at, before: end)
        if mark < end, text[mark] == quote {
            at = mark + 1
            return start..<mark
        }
        let stop = next(quote, from: mark)
        at = min(stop + 1, end)
        return decodedValue(start, stop, plain: mark)
    }

    /// A value with its references read; up to `plain` it holds none.
    private mutating func decodedValue(
        _ start: Int, _ stop: Int, plain: Int
    ) -> Range<Int> {
        var index = next(UInt8(ascii: "&"), or: 0, from: plain, before: stop)
        guard index < stop else { return start..<stop }
        let copy = text.count
        appendCopy(of: start..<index)
        while index < stop {
            let byte = text[index]
            if byte == UInt8(ascii: "&"),
                let reference = CharacterReference.read(
                    text.span.extracting(0..<end), at: index, inAttribute: true)
            {
                reference.append(to: &text)
                index += reference.length
                continue
            }
            if byte == 0 {
                text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                index += 1
                continue
            }
            let run = next(UInt8(ascii: "&"), or: 0, from: index + 1, before: stop)
            appendCopy(of: index..<run)
            index = run
        }
        return copy..<text.count
    }
}
