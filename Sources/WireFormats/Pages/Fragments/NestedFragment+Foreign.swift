import Markup

extension NestedFragment {
    /// What a drawing or a formula holds.
    private struct Foreign {
        /// Its texts; an empty one parts what is before it from what is behind.
        var words: [Range<Int>] = []
        /// Whether any word stands in it, be it seen or not.
        var hasWords = false
    }

    /// Reads what stands behind the start tag of a drawing or a formula; false where the standard's
    /// tree may not be what is written.
    mutating func readForeign(_ name: HTMLName) -> Bool {
        guard mode == .flow || mode == .hidden || mode == .figure, !isInList else { return false }
        let found = isSelfClosing ? Foreign() : passForeign(name)
        guard let found, !found.hasWords || tables.isEmpty && mode != .figure else { return false }
        guard mode == .flow else { return true }
        if name == .math {
            guard let hasTwin = hasTwin() else { return false }
            if hasTwin { return true }
        }
        line.space()
        if found.hasWords {
            for words in found.words { append(words) }
        }
        line.space()
        return true
    }

    private mutating func append(_ words: Range<Int>) {
        if words.isEmpty { return line.space() }
        var index = words.lowerBound
        while index < words.upperBound {
            if bytes[index] == UInt8(ascii: "&"),
                let reference = CharacterReference.read(bytes.span, at: index)
            {
                append(reference)
                index += reference.length
            } else {
                let end = source.next(UInt8(ascii: "&"), from: index + 1, before: words.upperBound)
                line.append(bytes, from: index, to: end)
                index = end
            }
        }
    }

    /// Passes over the content of a drawing or a formula and its end tag; nil where its elements may
    /// not nest as they are written.
    private mutating func passForeign(_ outermost: HTMLName) -> Foreign? {
        var found = Foreign()
        var inner: [Range<Int>] = []
        /// How many elements are open around the note of a formula, which is not shown.
        var silent = Int.max
        while at + 2 < bytes.count, inner.count < Self.deepest {
            let first = at
            guard bytes[at] == UInt8(ascii: "<") else {
                at = source.next(UInt8(ascii: "<"), from: at, before: bytes.count)
                if inner.count < silent { found.words.append(first..<at) }
                if !source.isBlank(first..<at) { found.hasWords = true }
                continue
            }
            if bytes[at + 1] == UInt8(ascii: "!") {
                guard skipComment() else { return nil }
                continue
            }
            at += 1
            if bytes[at] != UInt8(ascii: "/") {
                guard let name = readForeignTag(in: inner.last) else { return nil }
                let isNote = outermost == .math && source.isSame("annotation", name)
                if !isNote, inner.count < silent { found.words.append(at..<at) }
                if isSelfClosing { continue }
                if isNote { silent = min(silent, inner.count) }
                inner.append(name)
            } else {
                guard let name = readForeignEnd() else { return nil }
                guard let last = inner.popLast() else {
                    return names.find(name, in: bytes)?.name == outermost ? found : nil
                }
                guard source.isSame(last, name) else { return nil }
                if inner.count < silent { found.words.append(at..<at) }
                if inner.count == silent { silent = .max }
            }
        }
        return nil
    }

    private mutating func readForeignEnd() -> Range<Int>? {
        at += 1
        let name = at..<source.nameEnd(from: at)
        at = name.upperBound
        return !name.isEmpty && readAttributes() ? name : nil
    }

    /// Reads a start tag in a drawing or a formula; nil for one that may end it or may hold HTML.
    private mutating func readForeignTag(in outer: Range<Int>?) -> Range<Int>? {
        let name = at..<source.nameEnd(from: at)
        guard let first = name.first, (bytes[first] | 0x20) &- 0x61 < 26 else { return nil }
        if let known = names.find(name, in: bytes), known.name != .a { return nil }
        if let outer, Self.holdingText.contains(where: { source.isSame($0, outer) }) { return nil }
        if Self.holdingHTML.contains(where: { source.isSame($0, name) }) { return nil }
        at = name.upperBound
        return readAttributes() && value(.ariaHidden) == nil ? name : nil
    }

    /// Elements that hold HTML, or text nobody sees.
    private static let holdingHTML: [StaticString] = [
        "foreignobject", "desc", "annotation-xml", "style", "script", "mglyph", "malignmark",
    ]

    /// Elements that hold text, and HTML where they hold elements.
    private static let holdingText: [StaticString] = ["title", "mi", "mo", "mn", "ms", "mtext"]

    /// Whether the formula just read is followed by the same formula set for the eye, directly or
    /// behind the element around it; nil where the tree must tell.
    private mutating func hasTwin() -> Bool? {
        let end = at
        defer { at = end }
        var isInSpan = true
        if at + 2 < bytes.count, bytes[at] == 0x3C, bytes[at + 1] == UInt8(ascii: "/") {
            at += 2
            guard let outer = open.last, let tag = readName(), tag.name == outer.name,
                tag.name != .other, readAttributes()
            else { return nil }
            isInSpan = outer.name == .span
        }
        guard let twin = readUnspoken() else { return false }
        return isInSpan && twin == .span ? true : nil
    }

    /// The name of the element that begins here, if it says that it is for the eye only.
    private mutating func readUnspoken() -> HTMLName? {
        guard at + 1 < bytes.count, bytes[at] == 0x3C, (bytes[at + 1] | 0x20) &- 0x61 < 26 else {
            return nil
        }
        at += 1
        let name = readName()?.name ?? .other
        return readAttributes() && value(.ariaHidden) != nil ? name : nil
    }
}
