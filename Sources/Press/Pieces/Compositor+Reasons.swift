import Markup
import News

extension Compositor {
    /// Reasons a reader can check; the first stands open, the others and the figures behind it.
    func reasons(
        _ title: String, _ reasons: [Reason], _ evidence: Evidence? = nil,
        to html: inout HTMLWriter
    ) {
        guard let first = reasons.first else { return }
        guard reasons.count > 1 || evidence != nil else {
            html.element(.p, class: "why") { reason(title, first, evidence, to: &$0) }
            return
        }
        html.element(.details, class: "why") { html in
            html.element(.summary) { reason(title, first, evidence, to: &$0) }
            html.element(.ul) { html in
                for reason in reasons.dropFirst() {
                    html.element(.li) { words(of: reason, evidence, to: &$0) }
                }
                if let evidence { self.evidence(evidence, to: &html) }
            }
        }
    }

    private func reason(
        _ title: String, _ reason: Reason, _ evidence: Evidence?, to html: inout HTMLWriter
    ) {
        html.element(.span, class: "role", text: title)
        html.text(" ")
        words(of: reason, evidence, to: &html)
    }

    /// The reason's sentence; a story it names by its id is a link.
    private func words(of reason: Reason, _ evidence: Evidence?, to html: inout HTMLWriter) {
        guard reason.kind == .nearestOther, let story = evidence?.nearestOther?.story,
            let named = reason.words.firstRange(of: story.text)
        else {
            name(reason.words, to: &html)
            return
        }
        html.element(.bdi) { html in
            html.text(String(reason.words[..<named.lowerBound]))
            link("this one", to: Address.story(story), html: &html)
            html.text(String(reason.words[named.upperBound...]))
        }
    }

    /// The weights of the shared words, and the way to what it was held against.
    private func evidence(_ evidence: Evidence, to html: inout HTMLWriter) {
        if !evidence.sharedTerms.isEmpty {
            html.element(.li) { html in
                html.text("weight of the shared words: ")
                for (index, term) in evidence.sharedTerms.enumerated() {
                    if index > 0 { html.text(", ") }
                    name(term.words, to: &html)
                    html.text(" " + Self.decimal(term.weight))
                }
            }
        }
        if let nearest = evidence.nearest {
            html.element(.li) { html in
                link("The report it was held against", to: Address.copy(nearest), html: &html)
            }
        }
    }

    private func link(_ words: String, to address: String, html: inout HTMLWriter) {
        html.element(.a) { html in
            html.link(.href, to: address)
            html.text(words)
        }
    }

    /// `0.41`
    private static func decimal(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
