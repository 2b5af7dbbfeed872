/// The byte order mark a document starts with.
struct ByteOrderMark {
    let charset: Charset
    let length: Int

    /// The mark at the start of `bytes`; nil without one.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 2 else { return nil }
        let third = bytes.count > 2 ? bytes[2] : 1
        let fourth = bytes.count > 3 ? bytes[3] : 1
        switch (bytes[0], bytes[1], third, fourth) {
        case (0xEF, 0xBB, 0xBF, _): (charset, length) = (.utf8, 3)
        case (0xFF, 0xFE, 0, 0): (charset, length) = (.utf32LE, 4)
        case (0, 0, 0xFE, 0xFF): (charset, length) = (.utf32BE, 4)
        case (0xFF, 0xFE, _, _): (charset, length) = (.utf16LE, 2)
        case (0xFE, 0xFF, _, _): (charset, length) = (.utf16BE, 2)
        default: return nil
        }
    }
}
