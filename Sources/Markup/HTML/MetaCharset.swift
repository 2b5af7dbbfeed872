/// The charset a web page declares in its own `meta` elements, looked for as the standard says.
public enum MetaCharset {
    /// How far into the page the declaration is looked for.
    public static let reach = 1024

    /// The label in the first `meta` that names one, as written; nil where none does.
    public static func label(in bytes: [UInt8]) -> String? {
        guard holdsMeta(bytes) else { return nil }
        var tokenizer = HTMLTokenizer(Array(bytes.prefix(reach)), limits: HTMLLimits())
        while true {
            tokenizer.advance()
            switch tokenizer.token.kind {
            case .end: return nil
            case .startTag where tokenizer.token.name == .meta:
                if let label = label(of: tokenizer) { return label }
            case .startTag where tokenizer.token.name == .script: tokenizer.state = .script
            case .startTag where tokenizer.token.name == .style: tokenizer.state = .rawText
            case .startTag where tokenizer.token.name == .title: tokenizer.state = .rcdata
            default: break
            }
        }
    }

    /// Whether `<meta` stands there at all, in any case: feeds hold none.
    private static func holdsMeta(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let last = min(bytes.count, reach) - 5
            guard last > 0 else { return false }
            let bytes = UnsafeBufferPointer(rebasing: bytes[..<(last + 5)])
            var from = 0
            while let at = firstIndex(of: 0x3C, in: bytes, from: from), at < last {
                if bytes[at + 1] | 0x20 == 0x6D, bytes[at + 2] | 0x20 == 0x65,
                    bytes[at + 3] | 0x20 == 0x74, bytes[at + 4] | 0x20 == 0x61
                {
                    return true
                }
                from = at + 1
            }
            return false
        }
    }

    private static func label(of tokenizer: HTMLTokenizer) -> String? {
        let value = { (name: HTMLName) -> String? in
            tokenizer.attributes[tokenizer.token.start..<tokenizer.token.end]
                .first { $0.name == name }
                .map {
                    String(decoding: tokenizer.text[Int($0.start)..<Int($0.end)], as: UTF8.self)
                }
        }
        if let charset = value(.charset), !charset.isEmpty { return charset }
        guard value(.httpEquiv)?.lowercased() == "content-type" else { return nil }
        return value(.content).flatMap { CharsetHints.charset(inContentType: $0) }
    }
}
