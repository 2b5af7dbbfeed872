import Markup
import News

extension Compositor {
    /// What a reader must know before reading on: corrections, newer versions, editors' notes.
    func notices(_ page: ArticlePage, to html: inout HTMLWriter) {
        if let later = page.filed.replacedBy {
            html.element(.p, class: "note replaced") { html in
                html.text("A later version has taken the place of this text. ")
                html.element(.a) { html in
                    html.link(.href, to: Address.copy(later))
                    html.text("Read the later version")
                }
            }
        }
        if page.filed.ruling.kind == .correction { correctionNote(page, to: &html) }
        editorsNotes(page.filed.copy.advisories, language: page.filed.copy.language, to: &html)
    }

    private func correctionNote(_ page: ArticlePage, to html: inout HTMLWriter) {
        let copy = page.filed.copy
        html.element(.div, class: "note correction") { html in
            html.element(.p) { html in
                html.element(.strong, text: "Correction. ")
                if let words = copy.statedChange?.words, !words.isEmpty {
                    html.element(.span) { html in
                        voice(words, language: copy.language, to: &html)
                        html.text(words)
                    }
                } else {
                    html.text("This text puts an earlier version right.")
                }
                guard let earlier = page.filed.ruling.of else { return }
                html.text(" ")
                html.element(.a) { html in
                    html.link(.href, to: Address.copy(earlier))
                    html.text("Earlier version")
                }
            }
            changes(page.filed.ruling.changes, language: copy.language, to: &html)
        }
    }

    private func editorsNotes(
        _ advisories: [Advisory], language: String?, to html: inout HTMLWriter
    ) {
        guard !advisories.isEmpty else { return }
        html.element(.details, class: "note editors") { html in
            html.element(.summary, text: "Notes to editors")
            for advisory in advisories {
                html.element(.p) { html in
                    voice(advisory.text, language: language, to: &html)
                    html.element(.span, class: "role", text: advisory.role)
                    html.text(" " + advisory.text)
                }
            }
        }
    }
}
