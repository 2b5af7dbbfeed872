import Markup
import News

extension HTMLName {
    /// Elements that begin and end a paragraph.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .body, .caption, .center, .dd, .details, .dialog, .div,
            .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .header, .hgroup, .html,
            .legend, .li, .main, .nav, .noscript, .p, .search, .section, .summary, .tbody, .td,
            .tfoot, .th, .thead, .tr, .table, .ul, .ol, .blockquote, .pre, .h1, .h2, .h3, .h4, .h5,
            .h6, .option, .optgroup:
            true
        default: false
        }
    }

    /// What the element makes of its words.
    var spanKind: Span.Kind? {
        switch self {
        case .em, .i, .dfn, .variable: .emphasis
        case .strong, .b: .strong
        case .q: .quote
        case .code, .kbd, .samp, .tt: .code
        case .sup: .superscript
        case .sub: .subscript
        default: nil
        }
    }

    /// Elements whose content is never shown as text.
    var isUnseen: Bool {
        switch self {
        case .script, .style, .template, .head, .title, .iframe, .object, .embed, .applet, .audio,
            .video, .canvas, .map, .select, .datalist, .textarea, .input, .noscript, .noframes,
            .noembed, .frameset, .progress, .meter, .svg, .math, .link, .meta, .button, .dialog:
            true
        default: false
        }
    }

    /// Elements that stand for words where they cannot be shown as what they are.
    var hasFallback: Bool {
        switch self {
        case .object, .applet, .audio, .video, .canvas, .map, .select, .textarea, .progress,
            .meter, .button, .dialog:
            true
        default: false
        }
    }
}

extension HTMLDocument {
    /// Whether a formula is followed by the same formula set for the eye.
    func hasTwin(_ node: Int) -> Bool {
        let parent = Int(nodes[node].parent)
        return [node, parent].contains { at in
            let next = Int(nodes[at].next)
            return next >= 0 && attribute(.ariaHidden, of: next) != nil
        }
    }

    /// Whether a figure has words beside its caption, or no picture at all.
    func hasLooseWords(inFigure figure: Int) -> Bool {
        var hasPicture = false
        var captionEnd = -1
        for node in descendants(of: figure) {
            if node == captionEnd { captionEnd = -1 }
            if captionEnd >= 0 { continue }
            switch nodes[node].name {
            case .img: hasPicture = true
            case .figcaption: captionEnd = nodeAfter(node, in: figure)
            default: break
            }
            guard nodes[node].kind == .text else { continue }
            var line = InlineText()
            line.append(text, nodes[node])
            if line.take() != nil { return true }
        }
        return !hasPicture
    }

    /// The first node behind all that stands in a node; the highest number where there is none.
    private func nodeAfter(_ node: Int, in root: Int) -> Int {
        var node = node
        while node != root {
            if nodes[node].next >= 0 { return Int(nodes[node].next) }
            node = Int(nodes[node].parent)
        }
        return .max
    }
}

extension HTMLDocument {
    /// Whether an element is hidden by its own attributes.
    func isHidden(_ node: Int) -> Bool {
        if nodes[node].start == nodes[node].end { return false }
        if attribute(.hidden, of: node) != nil { return true }
        guard let style = attribute(.style, of: node) else { return false }
        return text.withUnsafeBufferPointer {
            StyleRules.hide(UnsafeBufferPointer(rebasing: $0[style]))
        }
    }

    /// All text under a node as it stands, whatever shows it.
    func plainText(of node: Int) -> String { String(decoding: plainBytes(of: node), as: UTF8.self) }

    /// The bytes of all text under a node.
    func plainBytes(of node: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        forEachText(under: node) { bytes.append(contentsOf: text[Int($0.start)..<Int($0.end)]) }
        return bytes
    }

    /// Whether an element states a property, or what a link of it is to the page.
    func holdsProperty(_ node: Int) -> Bool {
        for attribute in Int(nodes[node].start)..<Int(nodes[node].end) {
            switch attributes[attribute].name {
            case .itemprop, .property, .rel: return true
            default: continue
            }
        }
        return false
    }

    /// Visits the text nodes under a node in order.
    func forEachText(under root: Int, _ visit: (HTMLNode) -> Void) {
        var node = root
        while true {
            if nodes[node].kind == .text { visit(nodes[node]) }
            if nodes[node].kind != .text, nodes[node].firstChild >= 0 {
                node = Int(nodes[node].firstChild)
                continue
            }
            while node != root, nodes[node].next < 0 { node = Int(nodes[node].parent) }
            if node == root { return }
            node = Int(nodes[node].next)
        }
    }

    /// The words under a node with white space folded.
    func foldedText(of node: Int) -> String {
        var text = InlineText()
        forEachText(under: node) { text.append(self.text, $0) }
        return text.take()?.string ?? ""
    }
}

extension Sequence<UInt8> {
    /// Whether an ASCII word, in lower case, stands anywhere in the bytes in any case.
    func containsWord(_ word: StaticString) -> Bool {
        let bytes = map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return word.withUTF8Buffer { word in
            guard let first = word.first, bytes.count >= word.count else { return false }
            return (0...bytes.count - word.count).contains { start in
                bytes[start] == first && bytes[start..<start + word.count].elementsEqual(word)
            }
        }
    }
}
