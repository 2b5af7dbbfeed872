internal import CZlib

/// Compressed bytes through zlib, within limits.
public enum Deflate {
    /// Whether bytes begin as a gzip member does.
    public static func isGzip(_ bytes: [UInt8]) -> Bool {
        bytes.count > 18 && bytes.starts(with: [0x1F, 0x8B, 0x08])
    }

    /// Inflates gzip, zlib or raw deflate. `isWhole` is false when the bytes end or break too early;
    /// what came before is given all the same.
    public static func inflate(
        _ bytes: [UInt8], limits: InflateLimits = InflateLimits()
    ) throws(InflateError) -> (bytes: [UInt8], isWhole: Bool) {
        // 15 + 32: zlib or gzip by the header; -15: raw.
        let isRaw = !isGzip(bytes) && !isZlib(bytes)
        return try run(bytes, windowBits: isRaw ? -15 : 15 + 32, limits)
    }

    /// Deflates into a gzip member.
    public static func gzip(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(
                &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
                == Z_OK
        else { return [] }
        defer { deflateEnd(&stream) }
        let room = Int(deflateBound(&stream, UInt(bytes.count)))
        var input = bytes
        return input.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: room) { output, count in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(clamping: input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(clamping: room)
                let status = CZlib.deflate(&stream, Z_FINISH)
                count = status == Z_STREAM_END ? room - Int(stream.avail_out) : 0
            }
        }
    }

    private static func isZlib(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 2 else { return false }
        return bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 + Int(bytes[1])) % 31 == 0
    }

    private static func run(
        _ bytes: [UInt8], windowBits: Int32, _ limits: InflateLimits
    ) throws(InflateError) -> (bytes: [UInt8], isWhole: Bool) {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, size) == Z_OK else {
            throw .broken
        }
        defer { inflateEnd(&stream) }
        var input = bytes
        var out: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var offset = 0
        while true {
            let step = step(&stream, &input, offset, &chunk)
            offset += step.taken
            out.append(contentsOf: chunk[..<step.given])
            if out.count > limits.bytes { throw .tooLarge(limits.bytes) }
            if out.count > limits.ratioFloor, out.count / max(offset, 1) > limits.ratio {
                throw .tooDense(limits.ratio)
            }
            switch step.status {
            case Z_STREAM_END:
                // A second gzip member may follow; anything else is padding.
                guard windowBits > 0, isGzip(Array(bytes[offset...])),
                    inflateReset(&stream) == Z_OK
                else { return (out, true) }
            case Z_OK where step.given > 0 || step.taken > 0: continue
            default:
                if out.isEmpty { throw .broken }
                return (out, false)
            }
        }
    }

    private static func step(
        _ stream: inout z_stream, _ input: inout [UInt8], _ offset: Int, _ chunk: inout [UInt8]
    ) -> (status: Int32, taken: Int, given: Int) {
        let left = UInt32(clamping: input.count - offset)
        return input.withUnsafeMutableBufferPointer { input in
            chunk.withUnsafeMutableBufferPointer { chunk in
                stream.next_in = input.baseAddress.map { $0 + offset }
                stream.avail_in = left
                stream.next_out = chunk.baseAddress
                stream.avail_out = UInt32(chunk.count)
                let status = CZlib.inflate(&stream, Z_NO_FLUSH)
                return (status, Int(left - stream.avail_in), chunk.count - Int(stream.avail_out))
            }
        }
    }
}
