import Markup
import News

/// Running text: words, and the spans over them.
extension BlockMarkup {
    /// Spans nested deeper than this are written as plain words.
    static let deepestSpan = 8

    func write(_ text: Text, to xml: inout XMLWriter) {
        guard !text.spans.isEmpty else { return xml.text(text.string) }
        let bytes = Array(text.string.utf8)
        let spans = text.spans.filter { span in
            0 <= span.from && span.from <= span.to && span.to <= bytes.count
                && Self.isBoundary(span.from, in: bytes) && Self.isBoundary(span.to, in: bytes)
        }
        write(bytes, 0..<bytes.count, spans[...], depth: 0, to: &xml)
    }

    private func write(
        _ bytes: [UInt8], _ range: Range<Int>, _ spans: ArraySlice<Span>, depth: Int,
        to xml: inout XMLWriter
    ) {
        var at = range.lowerBound
        var rest = spans
        while let span = rest.popFirst() {
            guard span.from >= at, span.to <= range.upperBound else { continue }
            if at < span.from { xml.text(utf8: Array(bytes[at..<span.from])) }
            let inner = rest.prefix { $0.from < span.to }
            rest = rest.dropFirst(inner.count)
            write(span, bytes, depth < Self.deepestSpan ? inner : [], depth: depth, to: &xml)
            at = span.to
        }
        if at < range.upperBound { xml.text(utf8: Array(bytes[at..<range.upperBound])) }
    }

    private func write(
        _ span: Span, _ bytes: [UInt8], _ inner: ArraySlice<Span>, depth: Int,
        to xml: inout XMLWriter
    ) {
        if span.kind == .lineBreak { return xml.inline("br") }
        xml.inline(element(for: span.kind)) { xml in
            if span.kind == .link, let address = span.address { xml.attribute("href", address) }
            if vocabulary == .nitf, let name = Self.emphasis(span.kind) {
                xml.attribute("class", name)
            }
            write(bytes, span.from..<span.to, inner, depth: depth + 1, to: &xml)
        }
    }

    private func element(for kind: Span.Kind) -> StaticString {
        switch kind {
        case .link: return "a"
        case .quote: return "q"
        case .lineBreak: return "br"
        default: break
        }
        // NITF knows one kind of emphasis; its class says which.
        if vocabulary == .nitf { return "em" }
        switch kind {
        case .strong: return "strong"
        case .code: return "code"
        case .superscript: return "sup"
        case .subscript: return "sub"
        default: return "em"
        }
    }

    private static func emphasis(_ kind: Span.Kind) -> String? {
        switch kind {
        case .strong: "bold"
        case .code: "code"
        case .superscript: "sup"
        case .subscript: "sub"
        default: nil
        }
    }

    private static func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
}
