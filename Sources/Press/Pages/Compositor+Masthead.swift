import Markup
import News

extension Compositor {
    /// The top of every page: the day, the name, the sections.
    func masthead(_ frame: Frame, to html: inout HTMLWriter) {
        html.element(.header, class: frame.isFront ? "masthead front" : "masthead") { html in
            html.element(.div, class: "ears") { html in
                html.element(.p, class: "date") { html in
                    html.element(.time) { html in
                        html.attribute(.datetime, printed.description)
                        html.text(clock.day(printed))
                    }
                }
                html.element(
                    .p, class: "edition", text: "\(clock.time(printed)) \(clock.zone) edition")
                searchField("", to: &html)
                html.element(.button, class: "theme") { html in
                    html.attribute(.type, "button")
                    html.flag(.hidden)
                    html.text("Dark")
                }
            }
            html.element(frame.isFront ? .h1 : .p, class: "nameplate") { html in
                html.element(.a) { html in
                    html.link(.href, to: Address.front)
                    html.text(masthead.name)
                }
            }
            if !masthead.motto.isEmpty { html.element(.p, class: "motto", text: masthead.motto) }
            sections(frame, to: &html)
        }
    }

    private func sections(_ frame: Frame, to html: inout HTMLWriter) {
        html.element(.nav, class: "sections") { html in
            html.attribute(.ariaLabel, "Sections")
            html.element(.ul) { html in
                entry("Front", Address.front, isHere: frame.isFront, to: &html)
                entry("Latest", Address.latest, isHere: false, class: "phone", to: &html)
                for section in Section.allCases {
                    let address = Address.section(section)
                    entry(section.title, address, isHere: frame.section == section, to: &html)
                }
                entry("Search", Address.search, isHere: frame.address == Address.search, to: &html)
            }
        }
    }

    private func entry(
        _ title: String, _ address: String, isHere: Bool, class: StaticString? = nil,
        to html: inout HTMLWriter
    ) {
        html.element(.li, class: `class`) { html in
            html.element(.a) { html in
                html.link(.href, to: address)
                if isHere { html.attribute(.ariaCurrent, "page") }
                html.text(title)
            }
        }
    }

    /// A search form that works without any script.
    func searchField(_ query: String, isWhole: Bool = false, to html: inout HTMLWriter) {
        html.element(.form, class: isWhole ? "search whole" : "search") { html in
            html.link(.action, to: Address.search)
            html.attribute(.method, "get")
            html.attribute(.role, "search")
            html.void(.input) { html in
                html.attribute(.type, "search")
                html.attribute(.name, "q")
                html.attribute(.value, query)
                html.attribute(.ariaLabel, "Search the wire")
                html.attribute(.placeholder, "Search the wire")
                html.attribute(.enterkeyhint, "search")
            }
            html.element(.button) { html in
                html.attribute(.type, "submit")
                html.text("Search")
            }
        }
    }

    /// The foot of every page: the ways out.
    func foot(_ frame: Frame, to html: inout HTMLWriter) {
        let list = frame.feeds ?? Address.front
        html.element(.footer, class: "foot") { html in
            html.element(.p, class: "nameplate") { html in
                html.element(.a) { html in
                    html.link(.href, to: Address.front)
                    html.text(masthead.name)
                }
            }
            html.element(.nav) { html in
                html.attribute(.ariaLabel, "About this site")
                html.element(.ul) { html in
                    entry(
                        "Sources", Address.sources, isHere: frame.address == Address.sources,
                        to: &html)
                    entry("About", Address.about, isHere: frame.address == Address.about, to: &html)
                    entry("Atom feed", Address.atom(of: list), isHere: false, to: &html)
                    entry("JSON feed", Address.jsonFeed(of: list), isHere: false, to: &html)
                    entry(
                        "API", Address.api(of: frame.isKept ? frame.address : Address.front),
                        isHere: false, to: &html)
                }
            }
            html.element(.p, class: "printed") { html in
                html.text("Printed ")
                fullTime(printed, to: &html)
            }
        }
    }
}
