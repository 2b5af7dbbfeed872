/// The byte order mark a document starts with.
struct ByteOrderMark {
    let charset: Charset
    let length: Int

    /// The mark at the start of `bytes`; nil without one.
    init?(_ bytes: [UInt8]) {
        let head = Array(bytes.prefix(4))
        switch head {
        case let head where head.starts(with: [0xEF, 0xBB, 0xBF]): (charset, length) = (.utf8, 3)
        case [0xFF, 0xFE, 0, 0]: (charset, length) = (.utf32LE, 4)
        case [0, 0, 0xFE, 0xFF]: (charset, length) = (.utf32BE, 4)
        case let head where head.starts(with: [0xFF, 0xFE]): (charset, length) = (.utf16LE, 2)
        case let head where head.starts(with: [0xFE, 0xFF]): (charset, length) = (.utf16BE, 2)
        default: return nil
        }
    }
}
