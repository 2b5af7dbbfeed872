import Markup
import News

extension NestedFragment {
    /// Whether the next words would stand directly in a list.
    var isInList: Bool {
        if case .list? = open.last?.role { return true }
        return false
    }

    /// Reads text to the next tag or reference; the byte it begins with is text whatever it is.
    mutating func readText() -> Bool {
        if mode == .flow || mode == .caption, tables.isEmpty, !isInList {
            let byte = bytes[at]
            if byte != 0x3C, byte != 0x26 {
                at = line.append(markup: bytes, from: at)
                return true
            }
        }
        return readOtherText()
    }

    private mutating func readOtherText() -> Bool {
        let first = at
        let end = source.next(UInt8(ascii: "<"), from: at + 1, before: bytes.count)
        at = source.next(UInt8(ascii: "&"), from: first + 1, before: end)
        if isInList { return source.isBlank(first..<at) }
        if !tables.isEmpty { cellWords.append(bytes, from: first, to: at) }
        switch mode {
        case .flow, .caption: line.append(bytes, from: first, to: at)
        case .figure, .table: return source.isBlank(first..<at)
        case .picture, .hidden: break
        case .preformatted:
            preformatted.append(UnsafeBufferPointer(rebasing: bytes[first..<at]))
        }
        return true
    }

    /// Reads a character reference, or an ampersand that is text.
    mutating func readReference() -> Bool {
        guard let reference = CharacterReference.read(bytes.span, at: at) else {
            return readText()
        }
        at += reference.length
        if isInList || mode == .figure || mode == .table { return false }
        if !tables.isEmpty {
            cellWords.append(reference.first)
            if let second = reference.second { cellWords.append(second) }
        }
        switch mode {
        case .flow, .caption: append(reference)
        case .preformatted:
            preformatted.append(reference.first)
            if let second = reference.second { preformatted.append(second) }
        case .figure, .picture, .table, .hidden: break
        }
        return true
    }

    /// Adds what a reference stands for to the paragraph.
    mutating func append(_ reference: CharacterReference) {
        line.append(reference.first)
        if let second = reference.second { line.append(second) }
    }
}
