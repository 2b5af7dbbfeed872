import Markup
import News

extension Compositor {
    /// The latest headlines; a script keeps them live, and they are all there without it.
    ///
    /// - Parameter last: the copy filed last; what came between printing and listening is sent.
    func rail(
        _ lines: [Line], of section: Section? = nil, last: CopyID?, to html: inout HTMLWriter
    ) {
        let lines = lines.railed
        html.element(.aside, class: "rail") { html in
            html.attribute(.id, "latest")
            html.attribute(.ariaLabelledby, "latest-title")
            html.attribute(.dataLive, Address.live(after: last))
            if let section { html.attribute(.dataSection, section.rawValue) }
            html.attribute(.dataLimit, Self.longestRail)
            railHead(to: &html)
            let isLong = lines.count > Self.shortRail
            if isLong {
                html.void(.input, class: "more") { html in
                    html.attribute(.type, "checkbox")
                    html.attribute(.id, "all-latest")
                }
            }
            linesByDay(Array(lines.prefix(Self.longestRail)), to: &html)
            guard isLong else { return }
            html.element(.label, class: "more") { html in
                html.attribute(.for, "all-latest")
                html.text("All the latest headlines")
            }
        }
    }

    /// Lines the rail holds at most, and those a phone shows before asking for the rest.
    static let longestRail = 50
    static let shortRail = 8

    private func railHead(to html: inout HTMLWriter) {
        html.element(.div, class: "rail-head") { html in
            html.element(.h2) { html in
                html.attribute(.id, "latest-title")
                html.text("Latest")
            }
            html.element(.button, class: "pill") { html in
                html.attribute(.type, "button")
                html.flag(.hidden)
            }
            html.element(.p, class: "visually-hidden") { html in
                html.attribute(.role, "status")
                html.attribute(.ariaLive, "polite")
            }
        }
    }
}
