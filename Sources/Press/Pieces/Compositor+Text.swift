import Markup
import News

extension Compositor {
    /// Sets a text with its emphasis, links and quotes; spans that make no sense are passed over.
    func text(_ text: Text, to html: inout HTMLWriter) {
        guard !text.spans.isEmpty else {
            html.text(text.string)
            return
        }
        let spans = SpannedText(text)
        spans.set(0..<spans.bytes.count, spans.spans[...], depth: 0, to: &html)
    }
}

/// A text and those of its spans that can be printed.
private struct SpannedText {
    let bytes: [UInt8]
    let spans: [Span]

    /// Spans nested deeper than this add nothing a reader could see.
    static let deepest = 8

    init(_ text: Text) {
        let bytes = Array(text.string.utf8)
        self.bytes = bytes
        spans = text.spans.filter { span in
            span.from >= 0 && span.from <= span.to && span.to <= bytes.count
                && Self.isBoundary(span.from, in: bytes) && Self.isBoundary(span.to, in: bytes)
        }
    }

    func set(
        _ range: Range<Int>, _ spans: ArraySlice<Span>, depth: Int, to html: inout HTMLWriter
    ) {
        var at = range.lowerBound
        var rest = spans
        while let span = rest.popFirst() {
            guard span.from >= at, span.to <= range.upperBound else { continue }
            if at < span.from { html.text(utf8: bytes[at..<span.from]) }
            let inner = rest.prefix { $0.from < span.to }
            rest = rest.dropFirst(inner.count)
            set(span, depth < Self.deepest ? inner : [], depth: depth, to: &html)
            at = span.to
        }
        if at < range.upperBound { html.text(utf8: bytes[at..<range.upperBound]) }
    }

    private func set(
        _ span: Span, _ inner: ArraySlice<Span>, depth: Int, to html: inout HTMLWriter
    ) {
        if span.kind == .lineBreak {
            html.void(.br)
            return
        }
        html.element(element(for: span)) { html in
            if span.kind == .link, let address = span.address {
                html.link(.href, to: address)
                html.attribute(.rel, "nofollow noopener")
            }
            set(span.from..<span.to, inner, depth: depth + 1, to: &html)
        }
    }

    private func element(for span: Span) -> HTMLWriter.Element {
        switch span.kind {
        case .emphasis: .em
        case .strong: .strong
        case .link: .a
        case .quote: hasOwnMarks(span) ? .span : .q
        case .code: .code
        case .superscript: .sup
        case .subscript: .sub
        case .lineBreak: .span
        }
    }

    /// Whether the quoted words stand in quotation marks already.
    private func hasOwnMarks(_ span: Span) -> Bool {
        guard span.from < span.to else { return true }
        let start = String(decoding: bytes[span.from..<min(span.from + 4, span.to)], as: UTF8.self)
        return start.first.map { "\"'“‘«‹„‚「『".contains($0) } ?? true
    }

    private static func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
}
