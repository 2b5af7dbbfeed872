import Markup
import News

extension Compositor {
    /// The front page.
    func front(_ page: FrontPage) -> [UInt8] {
        var frame = Frame(masthead.name, description: masthead.motto, at: Address.front)
        frame.isFront = true
        return self.page(frame) { html in
            if page.splash == nil, page.rail.isEmpty {
                emptyWire(to: &html)
                return
            }
            html.element(.div, class: "front") { html in
                let count = countBeside(page.splash)
                top(page.splash, beside: page.seconds.prefix(count), to: &html)
                rail(page.rail, last: page.last, to: &html)
                html.element(.div, class: "news") { html in
                    row(page.seconds.dropFirst(count), to: &html)
                    for block in page.sections where !block.stories.isEmpty {
                        sectionBlock(block, to: &html)
                    }
                }
            }
        }
    }

    /// The first story of a page: with a picture two stand beside it, without it has the whole width.
    func top(
        _ splash: Story?, beside: ArraySlice<Story>, isInSection: Bool = false,
        to html: inout HTMLWriter
    ) {
        let isBanner = splash?.lead.printablePicture == nil
        html.element(.div, class: isBanner ? "top banner" : beside.isEmpty ? "top alone" : "top") {
            html in
            if let splash { teaser(splash, .splash, isInSection: isInSection, to: &html) }
            guard !beside.isEmpty else { return }
            html.element(.div, class: "beside") { html in
                for story in beside {
                    teaser(story, .second, isInSection: isInSection, to: &html)
                }
            }
        }
    }

    /// How many stories stand with the splash, so that the columns under it come out even.
    func countBeside(_ splash: Story?) -> Int {
        splash?.lead.printablePicture == nil ? 3 : 2
    }

    /// Stories of equal weight, side by side.
    func row(
        _ stories: ArraySlice<Story>, isInSection: Bool = false, to html: inout HTMLWriter
    ) {
        guard !stories.isEmpty else { return }
        html.element(.div, class: "row") { html in
            html.element(.div, class: "columns") { html in
                for story in stories { teaser(story, .third, isInSection: isInSection, to: &html) }
            }
        }
    }

    private func sectionBlock(_ block: SectionBlock, to html: inout HTMLWriter) {
        html.element(.section, class: "block") { html in
            html.attribute(.ariaLabelledby, block.section.rawValue)
            html.element(.h2) { html in
                html.attribute(.id, block.section.rawValue)
                html.element(.a) { html in
                    html.link(.href, to: Address.section(block.section))
                    html.text(block.section.title)
                }
            }
            html.element(.div, class: "columns") { html in
                for (index, story) in block.stories.enumerated() {
                    teaser(
                        story, index == 0 ? .lead : .brief, isInSection: true, level: .h3, to: &html
                    )
                }
            }
        }
    }

    /// The first start: nothing has come in, and what to do about it.
    private func emptyWire(to html: inout HTMLWriter) {
        html.element(.div, class: "sheet first-start") { html in
            html.element(.h2, text: "Nothing has come in yet")
            html.element(.p, class: "standfirst") { html in
                html.text(
                    "This page fills by itself as copy is filed. Give the wire something to read:")
            }
            html.element(.dl) { html in
                for (command, meaning) in Self.firstSteps {
                    html.element(.dt) { $0.element(.code, text: command) }
                    html.element(.dd, text: meaning)
                }
            }
        }
    }

    private static let firstSteps = [
        (
            "wiredesk source add news https://news.example/feed.xml",
            "Follow a feed, a wire or a page."
        ),
        ("wiredesk ingest PATH", "Read a file or a folder once, of any format."),
        (
            "wiredesk serve --sample --data sample",
            "See the bundled sample wire, in a folder of its own."
        ),
    ]
}
