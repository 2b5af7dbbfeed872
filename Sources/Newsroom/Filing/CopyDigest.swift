import Crypto
import News

/// Names copy by what it says, so that the same item fetched again has the same name everywhere.
enum CopyDigest {
    /// The id of `copy` from `source`: 16 letters and digits over the provider's id, version,
    /// standing, embargo, headline and text; other times and links do not count, since feeds touch
    /// them at will.
    static func id(of copy: Copy, from source: SourceID) -> CopyID {
        var hash = SHA256()
        add(source.text, to: &hash)
        add(copy.providerID ?? copy.link ?? "", to: &hash)
        add(copy.version ?? "", to: &hash)
        add(copy.standing.rawValue, to: &hash)
        add(copy.headline, to: &hash)
        add(copy.standfirst.plainText, to: &hash)
        add(copy.body.plainText, to: &hash)
        for advisory in copy.advisories { add(advisory.text, to: &hash) }
        if let embargo = copy.embargoed {
            add(embargo.instant.map { String($0.milliseconds) } ?? embargo.asWritten, to: &hash)
        }
        return CopyID(name(hash.finalize()))
    }

    private static func add(_ text: String, to hash: inout SHA256) {
        var text = text
        text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        hash.update(data: [0])
    }

    /// The first 80 bits in the lower-case base 32 of RFC 4648 section 6.
    private static func name(_ digest: SHA256.Digest) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        var out: [UInt8] = []
        var bits = 0
        var value: UInt32 = 0
        for byte in digest.prefix(10) {
            value = value << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                out.append(letters[Int(value >> UInt32(bits) & 31)])
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
