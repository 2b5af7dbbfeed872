import Markup
import News

extension NestedFragment {
    /// The end of the tag name that begins at `index`.
    func nameEnd(from index: Int) -> Int {
        var end = index
        while end < bytes.count, bytes[end] != 0x3E, bytes[end] != 0x2F, !isSpace(bytes[end]) {
            end += 1
        }
        return end
    }

    /// Reads a tag's name; nil for a name that is not read without a tree.
    mutating func readName() -> HTMLName? {
        let end = nameEnd(from: at)
        defer { at = end }
        return HTMLName.nested(at..<end, in: bytes)
    }

    /// Line feeds and what is made one count as white space in tags.
    @inline(__always)
    private func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
    }

    /// Reads from behind a tag's name to behind its `>`; false where an attribute hides the element
    /// or the tag has no end.
    mutating func readAttributes() -> Bool {
        attributes.removeAll(keepingCapacity: true)
        isSelfClosing = false
        var count = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x3E {
                at += 1
                return true
            }
            if byte == 0x2F {
                at += 1
                if at < bytes.count, bytes[at] == 0x3E { isSelfClosing = true }
            } else if isSpace(byte) {
                at += 1
            } else {
                count += 1
                guard count < 256, readAttribute() else { return false }
            }
        }
        return false
    }

    private mutating func readAttribute() -> Bool {
        let first = at
        at += 1
        while at < bytes.count, bytes[at] != 0x3D, bytes[at] != 0x3E, bytes[at] != 0x2F,
            !isSpace(bytes[at])
        {
            at += 1
        }
        let end = at
        skipSpaces()
        var value = at..<at
        if at < bytes.count, bytes[at] == 0x3D {
            at += 1
            value = readValue()
        }
        guard let name = HTMLName.nestedAttribute(first..<end, in: bytes) else { return true }
        switch name {
        case .hidden: return false
        case .style: return !hides(value)
        default:
            if !attributes.contains(where: { $0.name == name }) { attributes.append((name, value)) }
            return true
        }
    }

    private mutating func skipSpaces() {
        while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    }

    private mutating func readValue() -> Range<Int> {
        skipSpaces()
        guard at < bytes.count else { return at..<at }
        let quote = bytes[at]
        if quote == 0x22 || quote == 0x27 {
            let first = at + 1
            let end = next(quote, from: first, before: bytes.count)
            at = min(end + 1, bytes.count)
            return first..<max(first, end)
        }
        let first = at
        while at < bytes.count, bytes[at] != 0x3E, !isSpace(bytes[at]) { at += 1 }
        return first..<at
    }

    /// Whether a style may keep its element from being shown.
    private func hides(_ style: Range<Int>) -> Bool {
        if next(0x26, from: style.lowerBound, before: style.upperBound) < style.upperBound {
            return true
        }
        return StyleRules.hide(UnsafeBufferPointer(rebasing: bytes[style]))
    }

    /// The picture of the `img` tag just read; nil for one that shows nothing.
    func readPicture() -> Picture? {
        Picture(base: base) { name in
            attributes.first { $0.name == name }.map { string($0.value) }
        }
    }
}
