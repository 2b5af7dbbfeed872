import Markup
import News

/// The words in square brackets WordPress itself makes elements of; those of plugins stay as written.
struct Shortcodes {
    /// What stands between the brackets of a caption or an embed is looked at so far.
    static let maximumBytes = 16_384

    private let bytes: [UInt8]
    private var out: [UInt8] = []
    /// Where the next closing bracket of each kind begins, as far as it was looked for.
    private var closes: [String: Int] = [:]

    /// The text with captions, embeds, films and page breaks as markup.
    static func expanded(_ bytes: [UInt8]) -> [UInt8] {
        guard
            bytes.contains(UInt8(ascii: "["))
                || firstRange(of: "<!--nextpage", in: bytes[...]) != nil
        else { return bytes }
        var codes = Shortcodes(bytes)
        codes.expand()
        return codes.out
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        out.reserveCapacity(bytes.count + 64)
    }

    private mutating func expand() {
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "["), let code = Shortcode(bytes[at...]),
                let end = write(code)
            {
                at = end
            } else if bytes[at] == UInt8(ascii: "<"),
                bytes[at...].starts(with: "<!--nextpage-->".utf8)
            {
                out += Array("\n\n".utf8)
                at += 15
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
    }

    /// Writes what stands for a shortcode; where the text goes on, nil where it stays as it is.
    private mutating func write(_ code: Shortcode) -> Int? {
        switch code.name {
        case "caption", "wp_caption":
            guard let inner = inside(code) else { return nil }
            writeFigure(bytes[inner], caption: code.attributes["caption"])
            return inner.upperBound + code.name.utf8.count + 3
        case "embed":
            guard let inner = inside(code) else { return nil }
            writeLink(String(decoding: bytes[inner], as: UTF8.self))
            return inner.upperBound + code.name.utf8.count + 3
        case "video", "audio":
            let names = ["src", "mp4", "webm", "mp3", "m4a", "ogg", "ogv"]
            guard let address = names.lazy.compactMap({ code.attributes[$0] }).first else {
                return nil
            }
            writeLink(address)
            return code.end
        case "/video", "/audio": return code.end
        default: return nil
        }
    }

    /// The picture, and behind it the words of its caption.
    private mutating func writeFigure(_ inner: ArraySlice<UInt8>, caption: String?) {
        var cut = inner.startIndex
        if let picture = firstRange(of: "<img", in: inner) {
            cut =
                inner[picture.upperBound...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? cut
            if let link = firstRange(of: "</a>", in: inner[cut...]) { cut = link.upperBound }
        }
        out += Array("<figure>".utf8) + inner[..<cut] + Array("<figcaption>".utf8)
        out += Array((caption ?? "").utf8) + inner[cut...] + Array("</figcaption></figure>".utf8)
    }

    private mutating func writeLink(_ address: String) {
        let words = address.folded
        out += Array("<a href=\"\(words)\">\(words)</a>".utf8)
    }

    /// What stands between a shortcode and the one that closes it.
    private mutating func inside(_ code: Shortcode) -> Range<Int>? {
        var at = closes[code.name] ?? 0
        if at < code.end {
            let close: StaticString =
                switch code.name {
                case "caption": "[/caption]"
                case "wp_caption": "[/wp_caption]"
                default: "[/embed]"
                }
            at = firstRange(of: close, in: bytes[code.end...])?.lowerBound ?? bytes.count
            closes[code.name] = at
        }
        guard at < bytes.count, at - code.end <= Self.maximumBytes else { return nil }
        return code.end..<at
    }
}
