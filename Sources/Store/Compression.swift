import CZlib

/// A delivery's bytes made small (zlib, RFC 1950) and whole again.
enum Compression {
    /// Nil only when memory is out.
    static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
        var size = compressBound(uLong(bytes.count))
        var status = Z_OK
        let packed = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            status = compress2(
                buffer.baseAddress, &size, bytes, uLong(bytes.count), Z_DEFAULT_COMPRESSION)
            count = status == Z_OK ? Int(size) : 0
        }
        return status == Z_OK ? packed : nil
    }

    /// The bytes, when there are exactly `size` of them; never more memory than that is taken.
    static func inflate(_ packed: [UInt8], size: Int) -> [UInt8]? {
        var found = uLong(max(size, 1))
        var status = Z_OK
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(found)) { buffer, count in
            status = uncompress(buffer.baseAddress, &found, packed, uLong(packed.count))
            count = status == Z_OK ? Int(found) : 0
        }
        return status == Z_OK && bytes.count == size ? bytes : nil
    }
}
