extension HTMLTokenizer {
    /// Reads what begins with `<!`.
    mutating func readDeclaration() -> Bool {
        if hasWord("<!--", at: at) {
            at += 4
            return readComment()
        }
        if hasWord("<!doctype", at: at) {
            at += 9
            return readDoctype()
        }
        if allowsCDATA, at + 9 <= end, text[at..<at + 9].elementsEqual("<![CDATA[".utf8) {
            at += 9
            state = .cdata
            return false
        }
        at += 2
        return readBogusComment()
    }

    /// Everything to the next `>` is a comment.
    mutating func readBogusComment() -> Bool {
        let start = at
        at = next(UInt8(ascii: ">"), from: at)
        let content = cleaned(start, at)
        emit(.comment, content.lowerBound, content.upperBound)
        at = min(at + 1, end)
        return true
    }

    private mutating func readComment() -> Bool {
        let start = at
        for opening in [">", "->"] where text[at..<end].starts(with: opening.utf8) {
            at += opening.utf8.count
            emit(.comment, start, start)
            return true
        }
        while true {
            at = next(UInt8(ascii: "-"), from: at)
            guard at < end else { break }
            if let length = commentEnd(at) {
                let content = cleaned(start, at)
                emit(.comment, content.lowerBound, content.upperBound)
                at = min(at + length, end)
                return true
            }
            at += 1
        }
        let content = cleaned(start, end)
        emit(.comment, content.lowerBound, content.upperBound)
        return true
    }

    /// How long the end of a comment that begins at this dash is; nil where it is text.
    private func commentEnd(_ index: Int) -> Int? {
        let left = text[index..<min(index + 4, end)]
        if left.starts(with: "-->".utf8) { return 3 }
        if left.starts(with: "--!>".utf8) { return 4 }
        let isLast = index + left.count == end
        if isLast, left.elementsEqual("-".utf8) || left.elementsEqual("--".utf8) {
            return left.count
        }
        if isLast, left.elementsEqual("--!".utf8) { return 3 }
        return nil
    }

    private mutating func readDoctype() -> Bool {
        doctype = HTMLDoctype()
        readDoctypeParts()
        while at < end, text[at] != UInt8(ascii: ">") { at += 1 }
        if at >= end { doctype.forcesQuirks = doctype.forcesQuirks || !isInBogusDoctype }
        at = min(at + 1, end)
        isInBogusDoctype = false
        emit(.doctype, at, at)
        return true
    }

    private mutating func readDoctypeParts() {
        skipSpaces()
        guard let name = readDoctypeName() else {
            doctype.forcesQuirks = true
            return
        }
        doctype.name = name
        skipSpaces()
        guard at < end, text[at] != UInt8(ascii: ">") else { return }
        if hasWord("public", at: at) {
            at += 6
            skipSpaces()
            guard let id = readQuoted() else {
                doctype.forcesQuirks = true
                return
            }
            doctype.publicID = id
            skipSpaces()
            guard !doctype.forcesQuirks, at < end, text[at] != UInt8(ascii: ">") else { return }
            readSystemID()
        } else if hasWord("system", at: at) {
            at += 6
            skipSpaces()
            readSystemID()
        } else {
            doctype.forcesQuirks = true
        }
    }

    private mutating func readSystemID() {
        guard let id = readQuoted() else {
            doctype.forcesQuirks = true
            return
        }
        doctype.systemID = id
        skipSpaces()
        isInBogusDoctype = at < end && text[at] != UInt8(ascii: ">")
    }

    private mutating func readDoctypeName() -> Range<Int>? {
        guard at < end, text[at] != UInt8(ascii: ">") else { return nil }
        let start = at
        while at < end, text[at] != UInt8(ascii: ">"), !isSpace(text[at]) { at += 1 }
        let name = cleaned(start, at)
        let copy = text.count
        for index in name { text.append(asciiLowercase(text[index])) }
        return copy..<text.count
    }

    /// A quoted identifier; a `>` inside ends it and forces quirks.
    private mutating func readQuoted() -> Range<Int>? {
        guard at < end else { return nil }
        let quote = text[at]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        at += 1
        let start = at
        while at < end, text[at] != quote, text[at] != UInt8(ascii: ">") { at += 1 }
        let id = cleaned(start, at)
        if at < end, text[at] == quote {
            at += 1
        } else {
            doctype.forcesQuirks = true
        }
        return id
    }
}
