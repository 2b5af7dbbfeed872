import Markup
import News

extension Compositor {
    /// One piece of copy, set as a newspaper would; a notice where it was withdrawn.
    func article(_ page: ArticlePage) -> [UInt8] {
        if page.filed.isWithdrawn { return tombstone(Tombstone(of: page)) }
        let copy = page.filed.copy
        let headline = copy.headline.isEmpty ? "Without a headline" : copy.headline
        var frame = Frame(headline, description: copy.summary, at: Address.copy(page.filed.id))
        frame.section = page.filed.ruling.section
        frame.feeds = Address.story(page.filed.ruling.story)
        frame.article = page
        return self.page(frame) { html in
            html.element(.div, class: "sheet article") { html in
                html.element(.article, class: "copy") { html in
                    opening(page, headline: headline, to: &html)
                    notices(page, to: &html)
                    text(of: copy, to: &html)
                    closing(copy, to: &html)
                }
                html.element(.aside, class: "about-copy") { html in
                    html.attribute(.ariaLabel, "About this report")
                    beside(page, to: &html)
                }
            }
        }
    }

    private func opening(_ page: ArticlePage, headline: String, to html: inout HTMLWriter) {
        let copy = page.filed.copy
        html.element(.header) { html in
            html.element(.p, class: "kicker") { html in
                html.element(.a) { html in
                    html.link(.href, to: Address.section(page.filed.ruling.section))
                    html.text(page.filed.ruling.section.title)
                }
                if let line = page.line { mark(line, to: &html) }
            }
            html.element(.h1, class: headline.isLong ? "long" : nil) { html in
                voice(headline, language: copy.language, to: &html)
                html.text(headline)
            }
            if copy.hasStandfirstOfItsOwn {
                html.element(.div, class: "standfirst") { html in
                    voice(copy.standfirst.plainText, language: copy.language, to: &html)
                    blocks(copy.standfirst, level: .p, to: &html)
                }
            }
            signature(page, to: &html)
        }
    }

    /// Who wrote it, who ran it, and when.
    private func signature(_ page: ArticlePage, to html: inout HTMLWriter) {
        let copy = page.filed.copy
        html.element(.div, class: "signature") { html in
            if !copy.bylines.isEmpty {
                html.element(.p, class: "byline") { html in
                    html.text("By ")
                    bylines(copy.bylines, to: &html)
                }
            }
            html.element(.p, class: "meta") { html in
                html.element(.a, class: "outlet") { html in
                    html.link(.href, to: Address.source(page.source.id))
                    name(copy.outlet ?? page.source.name, to: &html)
                }
                fullTime((copy.published?.instant ?? page.filed.moment), to: &html)
                if let updated = copy.updated?.instant, updated != copy.published?.instant {
                    html.element(.span) { html in
                        html.text("updated ")
                        time(updated, to: &html)
                    }
                }
            }
        }
    }

    func bylines(_ bylines: [Byline], to html: inout HTMLWriter) {
        for (index, byline) in bylines.enumerated() {
            if index > 0 { html.text(index == bylines.count - 1 ? " and " : ", ") }
            name(byline.name, to: &html)
            if let role = byline.role { html.element(.span, class: "role", text: " (\(role))") }
        }
    }

    private func text(of copy: Copy, to html: inout HTMLWriter) {
        html.element(.div, class: "text") { html in
            voice(copy.firstWords, language: copy.language, to: &html)
            if let picture = copy.firstPicture { self.picture(picture, isFirst: true, to: &html) }
            blocks(copy.text, lead: copy.dateline?.asWritten, to: &html)
            guard copy.text.isEmpty else { return }
            html.element(.p, class: "none") { html in
                html.attribute(.lang, "en")
                html.text("The source gave a headline only.")
            }
        }
    }

    /// What stands under the text: sign-off, rights, the way to the outlet's own page.
    private func closing(_ copy: Copy, to html: inout HTMLWriter) {
        html.element(.footer) { html in
            if let signOff = copy.signOff { html.element(.p, class: "sign-off", text: signOff) }
            if let rights = copy.rights { html.element(.p, class: "rights", text: rights) }
            guard let link = copy.link, LinkAddress(link)?.isWeb == true else { return }
            html.element(.p, class: "original") { html in
                html.element(.a) { html in
                    html.link(.href, to: link)
                    html.attribute(.rel, "nofollow noopener")
                    html.text("Read it where it was published")
                }
            }
        }
    }
}
