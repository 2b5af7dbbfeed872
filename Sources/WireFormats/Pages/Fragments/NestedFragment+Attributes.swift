import Markup
import News

extension NestedFragment {
    /// Line feeds and what is made one count as white space in tags.
    @inline(__always)
    func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
    }

    /// Reads from behind a tag's name to behind its `>`; false where the tag has no end.
    @inline(__always)
    mutating func readAttributes() -> Bool {
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        isSelfClosing = false
        isHidden = false
        if at < bytes.count, bytes[at] == 0x3E {
            at += 1
            return true
        }
        return readEachAttribute()
    }

    private mutating func readEachAttribute() -> Bool {
        hasStyle = false
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
                guard count < 256 else { return false }
                readAttribute()
            }
        }
        return false
    }

    @inline(__always)
    private mutating func readAttribute() {
        let name = readAttributeName()
        skipSpaces()
        var value = at..<at
        if at < bytes.count, bytes[at] == 0x3D {
            at += 1
            value = readValue()
        }
        if let name { note(name, value) }
    }

    /// Reads an attribute's name, whatever its first byte; nil for one that does not count.
    @inline(__always)
    private mutating func readAttributeName() -> HTMLName? {
        let first = at
        if bytes[first] != 0x3D, let eight = EightBytes(bytes, at: first, before: bytes.count) {
            let ends = eight.areBelow(0x21) | eight.are(0x3D) | eight.are(0x3E) | eight.are(0x2F)
            let length = EightBytes.first(ends)
            if ends != 0, length > 0, isEnd(ofAttributeName: bytes[first + length]) {
                at = first + length
                return counting.find(ShortNames.Key(eight.first(length)))?.name
            }
        }
        at += 1
        while at < bytes.count, !isEnd(ofAttributeName: bytes[at]) { at += 1 }
        return counting.find(first..<at, in: bytes)?.name
    }

    @inline(__always)
    private func isEnd(ofAttributeName byte: UInt8) -> Bool {
        byte == 0x3D || byte == 0x3E || byte == 0x2F || isSpace(byte)
    }

    @inline(__always)
    private mutating func skipSpaces() {
        while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    }

    @inline(__always)
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

    /// Keeps an attribute that counts; of two with one name the first.
    private mutating func note(_ name: HTMLName, _ value: Range<Int>) {
        switch name {
        case .hidden: isHidden = true
        case .style:
            if !hasStyle, hides(value) { isHidden = true }
            hasStyle = true
        default:
            if !attributes.contains(where: { $0.name == name }) { attributes.append((name, value)) }
        }
    }

    /// Whether a style keeps its element from being shown.
    private func hides(_ style: Range<Int>) -> Bool {
        if next(0x26, from: style.lowerBound, before: style.upperBound) < style.upperBound {
            return decoded(style).withUnsafeBufferPointer { StyleRules.hide($0) }
        }
        return StyleRules.hide(UnsafeBufferPointer(rebasing: bytes[style]))
    }

    /// The value of the tag's attribute of this name.
    func value(_ name: HTMLName) -> Range<Int>? {
        attributes.isEmpty ? nil : attributes.first { $0.name == name }?.value
    }

    /// The picture of the `img` tag just read; nil for one that shows nothing.
    func readPicture() -> Picture? {
        Picture(base: base) { name in value(name).map { string($0) } }
    }
}
