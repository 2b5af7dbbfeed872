import Markup
import News

extension Compositor {
    /// What other sites and programs are told of an article: Open Graph and schema.org.
    func articleCard(_ page: ArticlePage, to html: inout HTMLWriter) {
        let copy = page.filed.copy
        let published = (copy.published?.instant ?? page.filed.moment).description
        property("article:published_time", published, to: &html)
        if let updated = copy.updated?.instant {
            property("article:modified_time", updated.description, to: &html)
        }
        property("article:section", page.filed.ruling.section.title, to: &html)
        if let picture = picture(of: copy) { property("og:image", picture, to: &html) }
        html.linkedData { json in
            json.object { linkedData(page, published: published, to: &$0) }
        }
    }

    private func linkedData(
        _ page: ArticlePage, published: String, to json: inout JSONWriter
    ) {
        let copy = page.filed.copy
        json.member("@context", "https://schema.org")
        json.member("@type", "NewsArticle")
        json.member("headline", copy.headline)
        json.member("mainEntityOfPage", absolute(Address.copy(page.filed.id)))
        json.member("datePublished", published)
        json.member("dateModified", (copy.updated ?? copy.published)?.instant?.description)
        json.member("inLanguage", copy.language)
        json.member("articleSection", page.filed.ruling.section.title)
        json.member("dateline", copy.dateline?.place)
        json.member("description", copy.summary.isEmpty ? nil : copy.summary)
        json.member("image", picture(of: copy))
        json.member("isBasedOn", copy.link.flatMap { LinkAddress($0)?.text })
        if !copy.bylines.isEmpty {
            json.member(
                "author",
                array: { json in
                    for byline in copy.bylines { party("Person", byline.name, to: &json) }
                })
        }
        json.key("publisher")
        party("Organization", copy.outlet ?? page.source.name, to: &json)
        if let agency = copy.agency {
            json.key("sourceOrganization")
            party("NewsMediaOrganization", agency.name, to: &json)
        }
    }

    private func party(_ type: String, _ name: String, to json: inout JSONWriter) {
        json.object { json in
            json.member("@type", type)
            json.member("name", name)
        }
    }

    private func picture(of copy: Copy) -> String? {
        let inText = copy.text.lazy.compactMap { block -> Picture? in
            if case .picture(let picture) = block { return picture }
            return nil
        }
        guard let picture = copy.firstPicture ?? inText.first,
            let address = LinkAddress(picture.address), address.isWeb
        else { return nil }
        return address.text
    }
}
