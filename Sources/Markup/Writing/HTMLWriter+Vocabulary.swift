extension HTMLWriter {
    /// The elements a page is made of; those that run or fetch something are not among them.
    public enum Element: String, Sendable {
        case html, head, body, title
        case header, footer, main, nav, aside, section, article, div
        case h1, h2, h3, h4, p, ol, ul, li, dl, dt, dd
        case blockquote, figure, figcaption, pre, hgroup, search
        case table, caption, thead, tbody, tr, th, td
        case form, label, button, fieldset, legend, details, summary
        case a, span, em, strong, q, code, sup, sub, small, cite, del, ins, mark, time, bdi, abbr,
            b, i

        /// Whether a line end after its end tag changes nothing that is seen.
        var standsAlone: Bool {
            switch self {
            case .a, .span, .em, .strong, .q, .code, .sup, .sub, .small, .cite, .del, .ins, .mark,
                .time, .bdi, .abbr, .b, .i, .label, .button, .pre, .summary:
                false
            default: true
            }
        }
    }

    /// Elements without content.
    public enum VoidElement: String, Sendable {
        case meta, link, img, input, br, hr, wbr
    }

    /// Attributes that hold plain values; addresses are written by ``link(_:to:)``.
    public enum Attribute: String, Sendable {
        case id, `class`, lang, dir, title, role, name, content, property, charset, rel, type, media
        case value, placeholder, method, alt, width, height, loading, decoding, datetime, cite
        case colspan, rowspan, scope, tabindex, `for`, hidden, disabled, checked, open, start, sizes
        case autocomplete, inputmode, enterkeyhint, itemprop, translate, referrerpolicy, hreflang
        case ariaLabel = "aria-label"
        case ariaLabelledby = "aria-labelledby"
        case ariaCurrent = "aria-current"
        case ariaHidden = "aria-hidden"
        case ariaLive = "aria-live"
        case ariaPressed = "aria-pressed"
        case ariaDescribedby = "aria-describedby"
        case dataID = "data-id"
        case dataOf = "data-of"
        case dataKind = "data-kind"
        case dataLive = "data-live"
        case dataLimit = "data-limit"
        case dataSection = "data-section"
    }

    /// Attributes that hold an address.
    public enum Link: String, Sendable {
        case href, src, action
    }
}
