import Markup
import News

extension FeedReader {
    /// Reads the element's text as a string without white space around it; nil when it is empty.
    mutating func readString() -> String? {
        xml.readString(boundaries: FeedTags.boundaries)
    }

    /// Reads the text of an element that is not ours and may hold anything; nil when it is empty.
    mutating func readForeign() -> String? {
        xml.readString(mayHoldAnything: true, boundaries: FeedTags.boundaries)
    }

    /// Reads a time in any spelling; words that name no moment are kept.
    mutating func readTime() -> StatedTime? {
        guard let words = readString() else { return nil }
        return StatedTime(stated: words)
    }

    /// Reads a text whose kind the element's attributes and vocabulary say.
    mutating func readText() -> FeedText {
        let base = xml.base
        guard tags.isAtom(&xml) else {
            if let text = xml.readLeaf() { return FeedText(text, kind: .html, base: base) }
            let content = xml.readContent(boundaries: FeedTags.boundaries)
            return FeedText(bytes: content.bytes, kind: .html, base: base)
        }
        let isContent = tags.local(of: &xml) == "content"
        let type = xml.attribute("type")?.inSmallLetters ?? "text"
        let mode = xml.attribute("mode")?.inSmallLetters
        let (saysHTML, saysXHTML) = LineBytes.of(type) { ($0.holds("html"), $0.holds("xhtml")) }
        let isXML = saysXHTML || (mode == "xml")
        let isEncoded = mode == "base64" || (isContent && Self.isEncoded(type))
        if !isEncoded, let text = xml.readLeaf() {
            return FeedText(text, kind: saysHTML && !saysXHTML ? .html : .plain, base: base)
        }
        let content = xml.readContent(
            innerText: isXML ? .isText : .isMarkup, boundaries: FeedTags.boundaries)
        var bytes = content.bytes
        if isEncoded {
            let isOther = isContent && !type.hasPrefix("text") && Self.isBase64(bytes)
            bytes =
                (mode == "base64" || Self.isBase64(bytes) ? Self.decodedText(bytes) : nil)
                ?? (isOther ? [] : bytes)
        }
        let isHTML = content.hasMarkup || (saysHTML && !saysXHTML)
        return FeedText(bytes: bytes, kind: isHTML ? .html : .plain, base: base)
    }

    /// RFC 4287 section 4.1.3.3: content of a type that is neither text nor XML is in base64.
    private static func isEncoded(_ type: String) -> Bool {
        guard type.utf8.contains(0x2F) else { return false }
        return !type.hasPrefix("text/") && !type.hasSuffix("xml")
            && !LineBytes.of(type) { $0.holds("html") }
    }

    /// Whether bytes are base64 to the letter: its alphabet, padded to full groups.
    private static func isBase64(_ bytes: [UInt8]) -> Bool {
        bytes.count { $0 > 0x20 } % 4 == 0 && decodeBase64(bytes) != nil
    }

    /// The text that was put into base64; nil when what comes out is no text.
    private static func decodedText(_ bytes: [UInt8]) -> [UInt8]? {
        guard let decoded = decodeBase64(bytes), !decoded.contains(0),
            String(validating: decoded, as: UTF8.self) != nil
        else { return nil }
        return decoded
    }

    /// Reads a link, of RSS or of Atom; nil when it has no address.
    mutating func readLink() -> FeedLink? {
        let base = xml.base
        if xml.attributeCount == 0 {
            guard let written = readString() else { return nil }
            return FeedLink(
                address: resolveAddress(written, against: base), relation: FeedLink.relation(nil))
        }
        let relation = FeedLink.relation(xml.attribute("rel"))
        let href = xml.attribute("href")
        let type = xml.attribute("type")?.inSmallLetters
        let length = xml.attribute("length").flatMap { Int($0) }
        let resource = xml.attribute("resource", in: Self.rdf)
        let text = readString()
        // An empty `href` means the base itself.
        guard let written = href ?? text ?? resource, !written.isEmpty || base != nil else {
            return nil
        }
        return FeedLink(
            address: resolveAddress(written, against: base), relation: relation, type: type,
            length: length)
    }

    /// Reads who wrote it: Atom's person, or the one line of RSS.
    mutating func readPerson() -> Byline? {
        if let text = xml.readLeaf() { return Self.person(in: text) }
        let outside = xml.depth - 1
        var text: [UInt8] = []
        var byline = Byline("")
        while xml.depth > outside {
            switch xml.next() {
            case .text: xml.appendText(to: &text)
            case .start:
                if tags.isBoundary(&xml) {
                    xml.hoist(to: outside + 1)
                    xml.giveStartAgain()
                    return Self.finished(byline, text)
                }
                readPersonPart(&byline, &text)
            case .end: continue
            case .finish: return Self.finished(byline, text)
            }
        }
        return Self.finished(byline, text)
    }

    private mutating func readPersonPart(_ byline: inout Byline, _ text: inout [UInt8]) {
        let local = tags.local(of: &xml).inSmallLetters
        switch local {
        case "name": byline.name = readText().line
        case "email": byline.email = readString()
        case "uri", "url", "homepage":
            let base = xml.base
            byline.link = readString().map { resolveAddress($0, against: base) }
        default: text += xml.readContent().bytes
        }
    }

    /// The person a text names in one line.
    private static func person(in text: ArraySlice<UInt8>) -> Byline? {
        let line = PlainLine(text, hasTags: true).string
        return line.isEmpty ? nil : Byline(person: line)
    }

    private static func finished(_ byline: consuming Byline, _ text: [UInt8]) -> Byline? {
        if !byline.name.isEmpty { return byline }
        if let person = person(in: text[...]) { return person }
        byline.name = byline.email ?? byline.link ?? ""
        return byline.name.isEmpty ? nil : byline
    }
}

/// A string without white space around it.
func trimmed(_ string: String) -> String {
    let bytes = string.utf8
    guard let first = bytes.first, let last = bytes.last, first <= 0x20 || last <= 0x20 else {
        return string
    }
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }),
        let end = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(string[start...end])
}
