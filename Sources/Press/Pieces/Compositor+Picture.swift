import Markup
import News

extension Compositor {
    /// Sets a picture with its caption and credit; only one with a web address can be shown.
    func picture(_ picture: Picture, isFirst: Bool = false, to html: inout HTMLWriter) {
        guard let address = LinkAddress(picture.address), address.isWeb else { return }
        html.element(.figure, class: "picture") { html in
            image(picture, address, isFirst: isFirst, to: &html)
            guard picture.caption != nil || picture.credit != nil else { return }
            html.element(.figcaption) { html in
                if let caption = picture.caption { text(caption, to: &html) }
                guard let credit = picture.credit else { return }
                html.text(" ")
                html.element(.span, class: "credit", text: credit)
            }
        }
    }

    /// Sets a picture that leads to its story.
    func linkedPicture(_ picture: Picture, to address: String, html: inout HTMLWriter) {
        guard let source = LinkAddress(picture.address), source.isWeb else { return }
        html.element(.figure, class: "picture") { html in
            html.element(.a) { html in
                html.link(.href, to: address)
                html.attribute(.tabindex, -1)
                html.attribute(.ariaHidden, "true")
                image(picture, source, isFirst: false, to: &html)
            }
        }
    }

    private func image(
        _ picture: Picture, _ address: LinkAddress, isFirst: Bool, to html: inout HTMLWriter
    ) {
        html.void(.img) { html in
            html.link(.src, to: address.text)
            html.attribute(.alt, picture.alternative ?? picture.caption?.string ?? "")
            if let width = picture.width, let height = picture.height, width > 0, height > 0 {
                html.attribute(.width, width)
                html.attribute(.height, height)
            }
            if !isFirst { html.attribute(.loading, "lazy") }
            html.attribute(.decoding, "async")
            html.attribute(.referrerpolicy, "no-referrer")
        }
    }
}
