/// Start tags in the body.
extension HTMLTreeBuilder {
    mutating func inBody(_ token: HTMLToken) -> Outcome {
        switch token.kind {
        case .startTag: return startInBody(token)
        case .endTag: return endInBody(token)
        case .comment: insertComment(token)
        case .end: return templateModes.isEmpty ? .done : inTemplate(token)
        default: break
        }
        return .done
    }

    private mutating func startInBody(_ token: HTMLToken) -> Outcome {
        switch token.name {
        case .html:
            if !isOpen(.template) { addMissingAttributes(of: token, to: open[0]) }
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template,
            .title:
            return inHead(token)
        case .body: mergeBody(token)
        case .frameset: replaceBody(token)
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
            .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p,
            .search, .section, .summary, .ul:
            closeParagraph()
            insert(token)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            closeParagraph()
            if nodes[current].namespace == .html, nodes[current].name.isHeading { pop() }
            insert(token)
        case .pre, .listing:
            closeParagraph()
            insert(token)
            ignoresLineFeed = true
            framesetOK = false
        case .form: openForm(token)
        case .li, .dd, .dt: openItem(token)
        case .plaintext:
            closeParagraph()
            insert(token)
            tokenizer.state = .plainText
        case .button: openButton(token)
        case .a: openLink(token)
        case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
            openFormatting(token)
        case .nobr: openNobr(token)
        case .applet, .marquee, .object:
            reopenFormatting()
            insert(token)
            formatting.append(.marker)
            framesetOK = false
        case .table:
            if !isQuirky { closeParagraph() }
            insert(token)
            framesetOK = false
            mode = .inTable
        case .image:
            var image = token
            image.name = .img
            image.spelling = Int32(HTMLName.img.rawValue)
            return startInBody(image)
        case .area, .br, .embed, .img, .keygen, .wbr:
            reopenFormatting()
            insertVoid(token)
            framesetOK = false
        case .input: insertInput(token)
        case .param, .source, .track: insertVoid(token)
        case .hr:
            closeParagraph()
            if isInScope(.select) { popImplied() }
            insertVoid(token)
            framesetOK = false
        case .textarea:
            insertText(token, read: .rcdata)
            ignoresLineFeed = true
            framesetOK = false
        case .xmp:
            closeParagraph()
            reopenFormatting()
            framesetOK = false
            insertText(token, read: .rawText)
        case .iframe:
            framesetOK = false
            insertText(token, read: .rawText)
        case .noembed: insertText(token, read: .rawText)
        case .select: openSelect(token)
        case .optgroup, .option:
            if isInScope(.select) {
                popImplied(except: token.name == .option ? .optgroup : nil)
            } else if isCurrent(.option) {
                pop()
            }
            reopenFormatting()
            insert(token)
        case .rb, .rtc: openRuby(token, within: nil)
        case .rp, .rt: openRuby(token, within: .rtc)
        case .math: openForeign(token, .mathML)
        case .svg: openForeign(token, .svg)
        case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
        default:
            reopenFormatting()
            insert(token)
        }
        return .done
    }

    mutating func closeParagraph() {
        guard hasParagraphInScope() else { return }
        popImplied(except: .p)
        popThrough(.p)
    }

    /// Whether a paragraph is open that a block ends; most blocks are opened where none is.
    private mutating func hasParagraphInScope() -> Bool {
        guard mayHoldParagraph else { return false }
        if isInScope(.p, .button) { return true }
        mayHoldParagraph = isOpen(.p)
        return false
    }

    private mutating func mergeBody(_ token: HTMLToken) {
        guard open.count > 1, isHTML(open[1], .body), !isOpen(.template) else { return }
        framesetOK = false
        addMissingAttributes(of: token, to: open[1])
    }

    private mutating func replaceBody(_ token: HTMLToken) {
        guard open.count > 1, isHTML(open[1], .body), framesetOK else { return }
        detach(open[1])
        open.removeLast(open.count - 1)
        insert(token)
        mode = .inFrameset
    }

    private mutating func openForm(_ token: HTMLToken) {
        let inTemplate = isOpen(.template)
        guard form < 0 || inTemplate else { return }
        closeParagraph()
        let node = insert(token)
        if !inTemplate { form = node }
    }

    private mutating func openItem(_ token: HTMLToken) {
        framesetOK = false
        let siblings: [HTMLName] = token.name == .li ? [.li] : [.dd, .dt]
        for node in open.reversed() {
            if nodes[node].namespace == .html, siblings.contains(nodes[node].name) {
                popImplied(except: nodes[node].name)
                popThrough(nodes[node].name)
                break
            }
            let name = nodes[node].namespace == .html ? nodes[node].name : .other
            if isSpecial(node), name != .address, name != .div, name != .p { break }
        }
        closeParagraph()
        insert(token)
    }

    private mutating func openButton(_ token: HTMLToken) {
        if isInScope(.button) {
            popImplied()
            popThrough(.button)
        }
        reopenFormatting()
        insert(token)
        framesetOK = false
    }

    private mutating func openLink(_ token: HTMLToken) {
        if let entry = lastFormatting(.a) {
            let node = formatting[entry].node
            var end = token
            end.kind = .endTag
            adopt(end)
            removeFormatting(node)
            if let position = open.lastIndex(of: node) { open.remove(at: position) }
        }
        openFormatting(token)
    }

    private mutating func openFormatting(_ token: HTMLToken) {
        reopenFormatting()
        pushFormatting(insert(token))
    }

    private mutating func openNobr(_ token: HTMLToken) {
        reopenFormatting()
        if isInScope(.nobr) {
            var end = token
            end.kind = .endTag
            adopt(end)
            reopenFormatting()
        }
        pushFormatting(insert(token))
    }

    private mutating func insertInput(_ token: HTMLToken) {
        if isSelectFragment { return }
        if isInScope(.select) { popThrough(.select) }
        reopenFormatting()
        insertVoid(token)
        if !isHidden(token) { framesetOK = false }
    }

    func isHidden(_ token: HTMLToken) -> Bool {
        let type = (token.start..<token.end).first { tokenizer.attributes[$0].name == .type }
        guard let type else { return false }
        return value(tokenizer.attributes[type]).map(asciiLowercase).elementsEqual("hidden".utf8)
    }

    private mutating func openSelect(_ token: HTMLToken) {
        if isSelectFragment { return }
        if isInScope(.select) { return popThrough(.select) }
        reopenFormatting()
        insert(token)
        framesetOK = false
    }

    private var isSelectFragment: Bool {
        context?.name == .select && context?.namespace == .html
    }

    private mutating func openRuby(_ token: HTMLToken, within name: HTMLName?) {
        if isInScope(.ruby) { popImplied(except: name) }
        insert(token)
    }

    private mutating func openForeign(_ token: HTMLToken, _ namespace: HTMLNode.Namespace) {
        reopenFormatting()
        insertForeign(token, namespace)
        if token.isSelfClosing { pop() }
    }
}
