#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Whether a byte is white space in XML.
@inline(__always)
func isXMLSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
}

/// Whether a byte may begin a name: letters, `_`, `:` and all above ASCII.
@inline(__always)
func isXMLNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x3A || byte >= 0x80
}

/// Whether a byte ends a name: white space and the marks of tags.
@inline(__always)
func isXMLNameEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E, 0x3D, 0x3C, 0x22, 0x27: true
    default: false
    }
}

/// The end of the name that starts at `start`.
@inline(__always)
func xmlNameEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    if let base = UnsafeRawPointer(bytes.baseAddress) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        while at + 8 <= bytes.count {
            let eight = UInt64(
                littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            // Whatever is below `0`, and the four from `<` on: a few of them stand in names.
            let marks = eight ^ ones &* 0x3C
            let odd = ((eight &- ones &* 0x30) & ~eight | (marks &- ones &* 4) & ~marks) & ones << 7
            if odd == 0 {
                at += 8
                continue
            }
            at += odd.trailingZeroBitCount >> 3
            if isXMLNameEnd(bytes[at]) { return at }
            at += 1
        }
    }
    while at < bytes.count, !isXMLNameEnd(bytes[at]) { at += 1 }
    return at
}

/// Whether these bytes stand at `start`.
@inline(__always)
func begins(_ bytes: [UInt8], _ mark: StaticString, at start: Int) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard start + count <= bytes.count else { return false }
    for index in 0..<count where bytes[start &+ index] != mark.utf8Start[index] { return false }
    return true
}

/// Where `byte` stands next.
@inline(__always)
func firstIndex(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
        let hit = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit))
}

extension XMLReader {
    /// Where `byte` stands next.
    @inline(__always)
    func indexOf(_ byte: UInt8, from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { firstIndex(of: byte, in: $0, from: start) }
    }

    /// The first byte after `mark`, which is looked for from `start` on; nil if it never comes.
    @inline(__always)
    func end(of mark: StaticString, from start: Int) -> Int? {
        guard start <= bytes.count else { return nil }
        return firstRange(of: mark, in: bytes[start...])?.upperBound
    }

    /// Whether `mark` stands at `start`.
    @inline(__always)
    func has(_ mark: StaticString, at start: Int) -> Bool {
        let count = mark.utf8CodeUnitCount
        guard start + count <= bytes.count else { return false }
        return mark.withUTF8Buffer { mark in
            for index in 0..<count where bytes[start + index] != mark[index] { return false }
            return true
        }
    }

    /// The end of the name that starts at `start`.
    @inline(__always)
    func nameEnd(from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { xmlNameEnd($0, from: start) }
    }

    /// The number of the name that stands in `range`.
    @inline(__always)
    mutating func written(_ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer {
            names.written(UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    /// Whether the name that stands in `name` is how the document goes on at `start`.
    @inline(__always)
    func isSpelled(_ name: Range<Int>, at start: Int) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let count = name.count
            guard start + count <= bytes.count, name.lowerBound < start,
                let base = UnsafeRawPointer(bytes.baseAddress)
            else { return false }
            var done = 0
            while start + done + 8 <= bytes.count {
                let one = base.loadUnaligned(
                    fromByteOffset: name.lowerBound + done, as: UInt64.self)
                let other = base.loadUnaligned(fromByteOffset: start + done, as: UInt64.self)
                let differences = UInt64(littleEndian: one ^ other)
                let left = count - done
                if left <= 8 { return differences << UInt64(64 - 8 * left) == 0 }
                if differences != 0 { return false }
                done += 8
            }
            while done < count {
                if bytes[name.lowerBound + done] != bytes[start + done] { return false }
                done += 1
            }
            return true
        }
    }

    /// Whether an ampersand stands in this part of the document.
    @inline(__always)
    func holdsReference(_ range: Range<Int>) -> Bool {
        bytes.withUnsafeBufferPointer {
            firstIndex(of: 0x26, in: UnsafeBufferPointer(rebasing: $0[range]), from: 0) != nil
        }
    }
}
