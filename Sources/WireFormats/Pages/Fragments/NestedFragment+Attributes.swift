import Markup
import News

extension NestedFragment {
    /// Reads from behind a tag's name to behind its `>`; false where the tag has no end.
    @inline(__always)
    mutating func readAttributes() -> Bool {
        attributes.keep(0)
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
        let bytes = bytes
        var (index, count) = (at, 0)
        defer { at = index }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x3E {
                index += 1
                return true
            }
            if byte == 0x2F {
                index += 1
                if index < bytes.count, bytes[index] == 0x3E { isSelfClosing = true }
            } else if FragmentBytes.isSpace(byte) {
                index += 1
            } else {
                count += 1
                guard count < 256 else { return false }
                let (end, name) = attributeName(from: index)
                let value = source.attributeValue(from: end)
                index = value.after
                if let name { note(name, value.range) }
            }
        }
        return false
    }

    /// The name of an attribute, whatever its first byte: where it ends, and what it means if it counts.
    @inline(__always)
    private func attributeName(from first: Int) -> (end: Int, name: HTMLName?) {
        if bytes[first] != 0x3D, let eight = EightBytes(bytes, at: first, before: bytes.count) {
            let ends = eight.endsOfAttributeName
            let length = EightBytes.first(ends)
            if ends != 0, length > 0, FragmentBytes.isEnd(ofAttributeName: bytes[first + length]) {
                let key = ShortNames.Key(eight.first(length))
                return (first + length, counting.find(key)?.name)
            }
        }
        let end = source.attributeNameEnd(from: first + 1)
        return (end, counting.find(first..<end, in: bytes)?.name)
    }

    /// Keeps an attribute that counts; of two with one name the first.
    private mutating func note(_ name: HTMLName, _ value: Range<Int>) {
        switch name {
        case .hidden: isHidden = true
        case .style:
            if !hasStyle, source.hides(value) { isHidden = true }
            hasStyle = true
        default:
            if self.value(name) == nil { attributes.append((name, value)) }
        }
    }

    /// The value of the tag's attribute of this name.
    @inline(__always)
    func value(_ name: HTMLName) -> Range<Int>? {
        for index in 0..<attributes.count where attributes[index].name == name {
            return attributes[index].value
        }
        return nil
    }

    /// The picture of the `img` tag just read; nil for one that shows nothing.
    mutating func readPicture() -> Picture? {
        let source = source
        return Picture(base: base) { name in value(name).map { source.string($0) } }
    }
}
