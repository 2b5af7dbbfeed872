extension HTMLTokenizer {
    /// One step of text in which only references and its own end tag count.
    mutating func readEscapableText() -> Bool {
        let start = at
        switch text[at] {
        case UInt8(ascii: "<"):
            if let found = readEndTag() { return found }
            at += 1
        case UInt8(ascii: "&"):
            if readReference() { return true }
            at += 1
        default: break
        }
        while at < end {
            at = next(UInt8(ascii: "<"), or: UInt8(ascii: "&"), from: at, before: end)
            guard at < end, text[at] == 0 else { break }
            at += 1
        }
        emitCleaned(start, through: at, then: at)
        return true
    }

    /// One step of text in which only its own end tag counts.
    mutating func readRawText() -> Bool {
        if let found = readEndTag() { return found }
        let start = at
        at = next(UInt8(ascii: "<"), from: at + 1)
        while at < end, !isEndTag(at) { at = next(UInt8(ascii: "<"), from: at + 1) }
        emitCleaned(start, through: at, then: at)
        return true
    }

    /// One step of a script, whose comments may hold scripts.
    mutating func readScript() -> Bool {
        if let found = readEndTag() { return found }
        let start = at
        at = scriptEnd(from: at)
        emitCleaned(start, through: at, then: at)
        return true
    }

    /// One step of a CDATA section.
    mutating func readSection() -> Bool {
        if text[at] == UInt8(ascii: "]"), at + 2 < end, text[at + 1] == UInt8(ascii: "]"),
            text[at + 2] == UInt8(ascii: ">")
        {
            at += 3
            state = .data
            return false
        }
        let start = at
        at += 1
        guard text[start] != 0 else {
            emit(.null, start, at)
            return true
        }
        while at < end, text[at] != UInt8(ascii: "]"), text[at] != 0 { at += 1 }
        emit(.text, start, at)
        return true
    }

    /// Whether the end tag of the last start tag is still to come; asked in vain once for each name.
    mutating func hasEndTagAhead() -> Bool {
        if unclosed.contains(lastStartTag) { return false }
        if (at..<max(at, end)).contains(where: { isEndTag($0) }) { return true }
        unclosed.insert(lastStartTag)
        return false
    }

    private enum ScriptState { case plain, escaped, doubleEscaped }

    private func scriptEnd(from start: Int) -> Int {
        var index = start
        var state = ScriptState.plain
        var dashes = 0
        while index < end {
            // Only a `<` can end plain script, or open a comment in it.
            if state == .plain { index = next(UInt8(ascii: "<"), from: index) }
            guard index < end else { break }
            let byte = text[index]
            if byte == UInt8(ascii: "-") {
                dashes += 1
            } else if byte == UInt8(ascii: ">"), dashes >= 2, state != .plain {
                state = .plain
                dashes = 0
            } else {
                dashes = 0
            }
            if byte == UInt8(ascii: "<") {
                switch state {
                case .plain:
                    if isEndTag(index) { return index }
                    if hasWord("<!--", at: index) {
                        state = .escaped
                        dashes = 2
                        index += 3
                    }
                case .escaped:
                    if isEndTag(index) { return index }
                    if hasWord("<script", at: index), endsTagName(at: index + 7) {
                        state = .doubleEscaped
                    }
                case .doubleEscaped:
                    if hasWord("</script", at: index), endsTagName(at: index + 8) {
                        state = .escaped
                    }
                }
            }
            index += 1
        }
        return end
    }

    /// Whether a tag's name may end here; the end of the bytes does not end one.
    private func endsTagName(at index: Int) -> Bool {
        guard index < end else { return false }
        let byte = text[index]
        return isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    /// Whether the end tag that matches the last start tag begins here.
    private func isEndTag(_ index: Int) -> Bool {
        guard text[index] == UInt8(ascii: "<"), index + 2 < end,
            text[index + 1] == UInt8(ascii: "/"), lastStartTag >= 0
        else { return false }
        let name = names.spelling(lastStartTag)
        guard index + 2 + name.count < end else { return false }
        var at = index + 2
        for letter in name {
            if asciiLowercase(text[at]) != letter { return false }
            at += 1
        }
        return endsTagName(at: at)
    }

    /// Reads the matching end tag at `at`: whether a token came of it; nil where there is none.
    private mutating func readEndTag() -> Bool? {
        guard isEndTag(at) else { return nil }
        at += 2
        state = .data
        return readTag(.endTag)
    }
}
