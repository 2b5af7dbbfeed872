import Markup
import News

extension Compositor {
    /// Two versions in one text: what was cut struck out, what was added marked.
    func changes(_ page: ChangesPage) -> [UInt8] {
        var frame = Frame(
            "What changed: \(page.to.title)", at: Address.changes(page.to.id, from: page.from.id))
        frame.isKept = false
        return self.page(frame) { html in
            html.element(.div, class: "sheet article") { html in
                html.element(.article, class: "copy compared") { html in
                    html.element(.header) { opening(page, to: &$0) }
                    html.element(.div, class: "text") { html in
                        paragraphs(page.text, language: page.to.language, to: &html)
                        guard page.text.isNone else { return }
                        html.element(.p, class: "none", text: "The words of the text are the same.")
                    }
                }
            }
        }
    }

    private func opening(_ page: ChangesPage, to html: inout HTMLWriter) {
        html.element(.p, class: "kicker") { html in
            html.element(.span, class: "mark", text: "What changed")
        }
        html.element(.h1, class: page.to.title.isLong ? "long" : nil) { html in
            voice(page.to.headline, language: page.to.language, to: &html)
            pieces(page.headline.pieces[...], to: &html)
        }
        html.element(.dl, class: "facts") { html in
            side("From", page.from, to: &html)
            side("To", page.to, to: &html)
        }
        guard !page.text.isComplete else { return }
        html.element(
            .p, class: "note",
            text: "The texts differ by too many words to be set side by side.")
    }

    private func side(_ title: String, _ line: Line, to html: inout HTMLWriter) {
        html.element(.dt, text: title)
        html.element(.dd) { html in
            html.element(.p) { headline(line, to: &$0) }
            html.element(.p, class: "meta") { html in
                mark(line, to: &html)
                credit(line, to: &html)
                fullTime(line.moment, to: &html)
            }
        }
    }

    /// A paragraph for each line of the texts.
    private func paragraphs(
        _ comparison: Comparison, language: String?, to html: inout HTMLWriter
    ) {
        for paragraph in comparison.paragraphs {
            html.element(.p) { html in
                voice(Self.words(of: paragraph), language: language, to: &html)
                pieces(paragraph[...], to: &html)
            }
        }
    }

    /// The words a paragraph has after the change, or where it has none, before.
    private static func words(of paragraph: [Comparison.Piece]) -> String {
        let words = paragraph.map { piece in
            switch piece {
            case .kept(let words): words
            case .changed(let change): change.to.isEmpty ? change.from : change.to
            }
        }
        return words.joined(separator: " ")
    }

    private func pieces(_ pieces: ArraySlice<Comparison.Piece>, to html: inout HTMLWriter) {
        var before = ""
        for piece in pieces {
            switch piece {
            case .kept(let words):
                html.text(Self.gap(before, words) + words)
                before = words
            case .changed(let change):
                for (words, element) in [
                    (change.from, HTMLWriter.Element.del), (change.to, .ins),
                ] where !words.isEmpty {
                    html.text(Self.gap(before, words))
                    html.element(element, text: words)
                    before = words
                }
            }
        }
    }

    /// Words of two versions may meet where each stood at an end of its own.
    private static func gap(_ before: String, _ after: String) -> String {
        guard let last = before.last, let first = after.first else { return "" }
        return last.isWhitespace || first.isWhitespace ? "" : " "
    }
}

extension Comparison {
    /// The pieces, those that run over the end of a line cut there.
    fileprivate var paragraphs: [[Piece]] {
        var paragraphs: [[Piece]] = [[]]
        func add(_ words: String, _ make: (String) -> Piece) {
            for (index, part) in words.split(
                separator: "\n", omittingEmptySubsequences: false
            ).enumerated() {
                if index > 0 { paragraphs.append([]) }
                if !part.isEmpty { paragraphs[paragraphs.count - 1].append(make(String(part))) }
            }
        }
        for piece in pieces {
            switch piece {
            case .kept(let words): add(words) { .kept($0) }
            case .changed(let change):
                add(change.from) { .changed(WordChange(from: $0, to: "")) }
                add(change.to) { .changed(WordChange(from: "", to: $0)) }
            }
        }
        return paragraphs.filter { !$0.isEmpty }
    }
}
