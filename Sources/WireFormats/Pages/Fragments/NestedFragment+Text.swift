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
        let first = at
        let end = next(UInt8(ascii: "<"), from: at + 1, before: bytes.count)
        at = next(UInt8(ascii: "&"), from: first + 1, before: end)
        if isInList { return isBlank(first..<at) }
        if !tables.isEmpty { cellWords.append(bytes, from: first, to: at) }
        switch mode {
        case .flow, .caption: line.append(bytes, from: first, to: at)
        case .figure, .table: return isBlank(first..<at)
        case .picture: break
        case .preformatted: preformatted.append(contentsOf: bytes[first..<at])
        }
        return true
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        for index in range where bytes[index] > 0x20 { return false }
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
        case .flow, .caption:
            line.append(reference.first)
            if let second = reference.second { line.append(second) }
        case .preformatted: reference.append(to: &preformatted)
        case .figure, .picture, .table: break
        }
        return true
    }

    /// The value of an attribute, references expanded.
    func string(_ value: Range<Int>) -> String {
        guard next(0x26, from: value.lowerBound, before: value.upperBound) < value.upperBound else {
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[value]), as: UTF8.self)
        }
        var out: [UInt8] = []
        out.reserveCapacity(value.count)
        var index = value.lowerBound
        while index < value.upperBound {
            if bytes[index] == 0x26,
                let reference = CharacterReference.read(bytes.span, at: index, inAttribute: true)
            {
                reference.append(to: &out)
                index += reference.length
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
