import News

/// Reads the dateline that opens a paragraph: `PARIS, Nov 28, 2024 (AFP) -`.
struct DatelineReader {
    /// A dateline and the UTF-8 offset at which the text goes on.
    struct Found {
        var dateline: Dateline
        var end: Int
        /// Whether an agency signed it; one without a signature is believed only at the very top.
        var isSigned: Bool { dateline.agency != nil }
    }

    private let opening: Opening
    private let text: String

    /// The dateline at the head of a paragraph; nil where an ordinary sentence stands.
    static func read(_ paragraph: String) -> Found? {
        guard mayBegin(paragraph),
            LineBytes.of(paragraph, { !DatelineWords.areSentence($0) && mayOpen($0) })
        else { return nil }
        return readAll(paragraph)
    }

    /// The dateline, looked for in every form whatever the paragraph's bytes tell at once.
    static func readAll(_ paragraph: String) -> Found? {
        let reader = DatelineReader(opening: Opening(paragraph), text: paragraph)
        return reader.signedFirst() ?? reader.inBrackets() ?? reader.betweenStrokes()
            ?? reader.inBareWords() ?? reader.unsigned()
    }

    /// Whether the first character can begin a name, is a digit or opens a bracket.
    private static func mayBegin(_ paragraph: String) -> Bool {
        guard let first = paragraph.utf8.first else { return false }
        switch first {
        case 0x41...0x5A, 0x30...0x39, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"):
            return true
        case 0x00..<0x80: return false
        default: return paragraph.unicodeScalars.first.map { $0.beginsName || $0 == "【" } ?? false
        }
    }

    /// Whether a bracket, a stroke or a dash stands as at the end of a dateline, or a bracket first.
    private static func mayOpen(_ paragraph: LineBytes) -> Bool {
        switch paragraph[0] {
        case UInt8(ascii: "("), UInt8(ascii: "["): return true
        case 0xE3: if paragraph[1] == 0x80 { return true }
        default: break
        }
        var scalars = 0
        var isFirstStroke = true
        for at in 1..<max(1, paragraph.count) {
            let byte = paragraph[at]
            switch byte {
            case 0x80..<0xC0: continue
            case UInt8(ascii: "("): if mayCloseSignature(paragraph, from: at) { return true }
            case UInt8(ascii: "/"):
                if isFirstStroke, isBlank(paragraph[at - 1]) { return true }
                isFirstStroke = false
            case UInt8(ascii: "-"), UInt8(ascii: "_"):
                let next = paragraph[at + 1] | 0x20
                if isBlank(paragraph[at - 1]), next &- 0x61 >= 26 { return true }
            case 0xE2 where paragraph[at + 1] == 0x80:
                if 0x90...0x95 ~= paragraph[at + 2] { return true }
            case 0xE2 where paragraph[at + 1] == 0x88: return true
            case 0xEF where paragraph[at + 1] == 0xB9 || paragraph[at + 1] == 0xBC:
                if paragraph[at + 2] == 0x98 || paragraph[at + 2] == 0x8D { return true }
            default: break
            }
            scalars += 1
            if scalars > Opening.maximumLength { return false }
        }
        return false
    }

    /// Blanks of many bytes are not told from other characters.
    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }

    /// Whether the bracket that opens here closes where a dateline may end: before a mark, or where
    /// an agency that is known stands in it.
    static func mayCloseSignature(_ paragraph: LineBytes, from open: Int) -> Bool {
        var close = open + 1
        while close < paragraph.count, paragraph[close] != UInt8(ascii: ")") { close += 1 }
        guard close < paragraph.count else { return false }
        var at = close + 1
        while at < paragraph.count, paragraph[at] <= 0x20 { at += 1 }
        switch paragraph[at] {
        case 0, UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "_"),
            UInt8(ascii: "-"), 0x80...:
            return true
        case 0x61...0x7A, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"): return false
        default: return maySign(paragraph, open + 1..<close)
        }
    }

    /// Whether a known agency, or several joined, may stand in the brackets.
    private static func maySign(_ paragraph: LineBytes, _ inside: Range<Int>) -> Bool {
        inside.contains { at in
            let isFirst = at == inside.lowerBound || paragraph[at - 1] <= 0x20
            let isJoined = at > 0 && ",/-".utf8.contains(paragraph[at - 1])
            return paragraph[at] >= 0x80
                || (isFirst || isJoined) && KnownAgency.maySign(paragraph, from: at)
        }
    }

    /// Whether a dateline that stands alone is one word that is no agency and no date: a place.
    static func isBarePlace(_ words: String) -> Bool {
        LineBytes.of(words) { words in
            (2...64).contains(words.count) && words.isOfLetters && !KnownAgency.maySign(words)
        }
    }

    /// The parts of a dateline that stands alone, with or without its dash.
    static func stated(_ text: Text) -> Dateline? {
        let words = text.string
        if let found = read(words), found.end == words.utf8.count { return found.dateline }
        guard let found = read(words + " - "), found.end >= words.utf8.count else { return nil }
        var dateline = found.dateline
        dateline.asWritten = words
        return dateline
    }
}

extension DatelineReader {
    /// `(ANSA) - ROMA, 28 NOV - `, `(AFP) - `, `[PARIS 28 Nov AFP] - `, `【11月28日 AFP】`.
    private func signedFirst() -> Found? {
        guard let closing = Self.closing(opening[0]),
            let close = opening.find(closing, from: 1, before: 50)
        else { return nil }
        let inside = opening.words(1..<close)
        if opening[0] != "(" {
            let words = inside.split(separator: " ")
            guard let last = words.last, KnownAgency.signed(String(last)) != nil else { return nil }
            let end = opening.separator(at: close + 1) ?? opening.skipBlanks(close + 1)
            let parts = Self.placeAndDate(words.dropLast())
            return found(place: parts.place, date: parts.date, agency: String(last), end: end)
        }
        if let parts = Self.bracketed(inside) {
            let end = opening.separator(at: close + 1) ?? opening.skipBlanks(close + 1)
            return found(place: parts.place, date: parts.date, agency: nil, end: end)
        }
        guard KnownAgency.signed(inside) != nil,
            let end = opening.separator(at: close + 1), end > close + 1
        else { return nil }
        if let dash = firstDash(from: end), let place = unsignedHead(end..<dash) {
            let after = opening.separator(at: dash) ?? dash
            return found(place: place.place, date: place.date, agency: inside, end: after)
        }
        return found(place: nil, date: nil, agency: inside, end: end)
    }

    private static func closing(_ bracket: Unicode.Scalar) -> Unicode.Scalar? {
        switch bracket {
        case "(": ")"
        case "[": "]"
        case "【": "】"
        default: nil
        }
    }

    /// `(New York, NY - October 21)`: place and date alone.
    private static func bracketed(_ words: String) -> (place: String, date: String)? {
        let parts = placeAndDate(words.split(separator: " ")[...])
        guard let date = parts.date, var place = parts.place else { return nil }
        while let last = place.unicodeScalars.last, last.isDash || last.isBlank {
            place.unicodeScalars.removeLast()
        }
        return DatelinePlace.isPlace(place) ? (place, date) : nil
    }

    /// `PLACE, DATE (AGENCY) - `, also with a country in brackets before.
    private func inBrackets() -> Found? {
        var from = 0
        while let open = opening.find("(", from: from, before: 140),
            let close = opening.find(")", from: open, before: 170)
        {
            from = close + 1
            let agency = opening.words((open + 1)..<close)
            guard Signature.hasForm(agency) else { continue }
            let parts = Self.placeAndDate(words(before: open))
            let separator = opening.separator(at: close + 1)
            guard let end = separator ?? goingOn(after: close, date: parts.date, agency: agency),
                isBelievable(parts, agency: agency, end: end)
            else { continue }
            return found(place: parts.place, date: parts.date, agency: agency, end: end)
        }
        return nil
    }

    /// `NEW YORK, Nov. 28 /PRNewswire/ -- `, `København /ritzau/: `, `MOSCOW, November 28. /TASS/. `
    private func betweenStrokes() -> Found? {
        guard let open = opening.find("/", from: 1, before: 90), opening[open - 1] == " ",
            let close = opening.find("/", from: open + 1, before: open + 40)
        else { return nil }
        let agency = opening.words((open + 1)..<close)
        let parts = Self.placeAndDate(words(before: open))
        var end = opening.separator(at: close + 1)
        if end == nil, opening[close + 1] == ".", opening[close + 2] == " " { end = close + 3 }
        guard let end, Signature.hasForm(agency), isBelievable(parts, agency: agency, end: end)
        else { return nil }
        return found(place: parts.place, date: parts.date, agency: agency, end: end)
    }

    /// `ATHENS, April 4 ANA - `: the agency stands bare behind the date.
    private func inBareWords() -> Found? {
        guard let dash = firstDash(from: 0) else { return nil }
        let words = words(before: dash)
        guard words.count >= 2, let last = words.last, Signature.isCapitals(last) else {
            return nil
        }
        let parts = Self.placeAndDate(words.dropLast())
        let isKnown = KnownAgency.signed(String(last)) != nil
        guard let place = parts.place, DatelinePlace.isPlace(place),
            let end = opening.separator(at: dash),
            parts.date != nil || isKnown && words[words.count - 2].hasSuffix(",")
        else {
            // `AP - Text`: an agency that signs with nothing else.
            return nil
        }
        return found(place: place, date: parts.date, agency: String(last), end: end)
    }

    /// `OTTAWA - A…`, `Paris, 28 nov. 2024 - Le…`: no agency, so the form must be strict.
    private func unsigned() -> Found? {
        guard let dash = firstDash(from: 0), let end = opening.separator(at: dash), end > dash
        else {
            return nil
        }
        let head = opening.words(0..<dash)
        if KnownAgency.signed(head) != nil, opening.beginsSentence(at: end) {
            return found(place: nil, date: nil, agency: head, end: end)
        }
        guard opening.beginsSentence(at: end), let parts = unsignedHead(0..<dash) else {
            return nil
        }
        return found(place: parts.place, date: parts.date, agency: nil, end: end)
    }
}

extension DatelineReader {
    private func found(place: String?, date: String?, agency: String?, end: Int) -> Found? {
        let offset = opening.offsets[min(end, opening.count)]
        let asWritten = Text(text).part(from: 0, to: offset).trimmed.string
        let dateline = Dateline(place: place, date: date, agency: agency, asWritten: asWritten)
        return Found(dateline: dateline, end: offset)
    }

    /// Where the text goes on behind a signature without a dash: only behind a date and a known name.
    private func goingOn(after close: Int, date: String?, agency: String) -> Int? {
        guard date != nil, KnownAgency.signed(agency) != nil, opening[close + 1] == " " else {
            return nil
        }
        let next = opening.skipBlanks(close + 1)
        return opening.beginsSentence(at: next) ? next : nil
    }

    /// Whether place, date and signature together are a dateline and not a sentence with brackets.
    private func isBelievable(
        _ parts: (place: String?, date: String?), agency: String, end: Int
    ) -> Bool {
        if let place = parts.place {
            guard DatelinePlace.isPlace(place) else { return false }
            if KnownAgency.signed(agency) != nil || parts.date != nil { return true }
            guard opening.beginsSentence(at: end) else { return false }
            if DatelinePlace.isCapitals(place) { return true }
            return Signature.isAcronym(agency) && !Signature.abbreviates(agency, place)
                && DatelinePlace.isShort(place)
        }
        return parts.date != nil
    }

    private func unsignedHead(_ range: Range<Int>) -> (place: String?, date: String?)? {
        let words = opening.words(range).split(separator: " ")
        let parts = Self.placeAndDate(words[...])
        guard let place = parts.place, DatelinePlace.isPlace(place) else { return nil }
        if parts.date != nil { return DatelinePlace.isShort(place) ? parts : nil }
        return DatelinePlace.isCapitals(place) && !DatelinePlace.isLabel(place) ? parts : nil
    }

    private func words(before end: Int) -> ArraySlice<Substring> {
        var head = opening.words(0..<end)
        while let last = head.unicodeScalars.last, last.isDash { head.unicodeScalars.removeLast() }
        return head.split(separator: " ")[...]
    }

    /// The first dash with blanks around it, or a long one without.
    private func firstDash(from start: Int) -> Int? {
        var at = start + 1
        while at < min(opening.count, 90) {
            let scalar = opening[at]
            let isMark = scalar.isDash || scalar == "_"
            if isMark, opening[at - 1] == " ", !opening[at + 1].properties.isAlphabetic {
                return at
            }
            if scalar == "—", opening[at - 1].properties.isAlphabetic { return at }
            if scalar == "." || scalar == ";" || scalar == "?" || scalar == "!" {
                if opening[at + 1] == " ", opening[at - 1].properties.isLowercase,
                    opening[at - 4].properties.isLowercase
                {
                    return nil
                }
            }
            at += 1
        }
        return nil
    }

    private static func placeAndDate(
        _ words: ArraySlice<Substring>
    ) -> (place: String?, date: String?) {
        let cut = DatelineDate.cut(Array(words))
        var place = cut.rest.joined(separator: " ")
        while place.last == "," || place.last == ";" { place.removeLast() }
        if !cut.date.isEmpty, place.last == ".", !DatelinePlace.isAbbreviation(cut.rest.last) {
            place.removeLast()
        }
        var date = cut.date.joined(separator: " ")
        while date.last == "," { date.removeLast() }
        return (place.isEmpty ? nil : place, date.isEmpty ? nil : date)
    }
}
