import Markup
import News

extension Compositor {
    /// What stands where withdrawn copy stood.
    func tombstone(_ tombstone: Tombstone) -> [UInt8] {
        var frame = Frame("Report withdrawn", at: Address.copy(tombstone.id))
        frame.isKept = false
        return page(frame) { html in
            html.element(.div, class: "sheet plain") { html in
                html.element(.p, class: "kicker") {
                    $0.element(.span, class: "mark kill", text: "Withdrawn")
                }
                html.element(.h1, text: "This report was withdrawn")
                html.element(.p, class: "standfirst") { html in
                    name(tombstone.outlet, to: &html)
                    html.text(" ran a report here that has since been withdrawn")
                    if let moment = tombstone.withdrawn {
                        html.text(" (")
                        fullTime(moment, to: &html)
                        html.text(")")
                    }
                    html.text(". Its text is no longer shown anywhere on this site.")
                }
                html.element(.p) { html in
                    html.element(.a) { html in
                        html.link(.href, to: Address.story(tombstone.story))
                        html.text("The story it was part of")
                    }
                }
            }
        }
    }

    /// A page for what went wrong.
    func problem(_ problem: Problem) -> [UInt8] {
        var frame = Frame(problem.title, at: problem.instance ?? Address.front)
        frame.isKept = false
        return page(frame) { html in
            html.element(.div, class: "sheet plain") { html in
                html.element(.p, class: "kicker") {
                    $0.element(.span, class: "mark", text: "Error \(problem.status)")
                }
                html.element(.h1, text: problem.title)
                if !problem.detail.isEmpty {
                    html.element(.p, class: "standfirst", text: problem.detail)
                }
                searchField("", isWhole: true, to: &html)
            }
        }
    }
}

extension Tombstone {
    /// What may still be said of an article that was withdrawn.
    init(of page: ArticlePage) {
        self.init(
            id: page.filed.id, story: page.filed.ruling.story,
            outlet: page.filed.copy.outlet ?? page.source.name)
    }
}
