/// End tags in the body.
extension HTMLTreeBuilder {
    mutating func endInBody(_ token: HTMLToken) -> Outcome {
        switch token.name {
        case .template: return inHead(token)
        case .body:
            if isInScope(.body) { mode = .afterBody }
        case .html:
            guard isInScope(.body) else { return .done }
            mode = .afterBody
            return .reprocess
        case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir,
            .div, .dl, .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .listing, .main,
            .menu, .nav, .ol, .pre, .search, .section, .select, .summary, .ul:
            close(token.name, scope: .plain)
        case .form: closeForm()
        case .p:
            if !isInScope(.p, .button) { insertImplied(.p) }
            closeParagraph()
        case .li:
            guard isInScope(.li, .listItem) else { return .done }
            popImplied(except: .li)
            popThrough(.li)
        case .dd, .dt:
            guard isInScope(token.name) else { return .done }
            popImplied(except: token.name)
            popThrough(token.name)
        case .h1, .h2, .h3, .h4, .h5, .h6: closeHeading()
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
            adopt(token)
        case .applet, .marquee, .object:
            guard isInScope(token.name) else { return .done }
            popImplied()
            popThrough(token.name)
            clearFormattingToMarker()
        case .br:
            reopenFormatting()
            insertImplied(.br)
            pop()
            framesetOK = false
        default: closeOther(token)
        }
        return .done
    }

    private mutating func close(_ name: HTMLName, scope: Scope) {
        guard isInScope(name, scope) else { return }
        popImplied()
        popThrough(name)
    }

    private mutating func closeHeading() {
        let isOpen = isInScope(.plain) {
            nodes[$0].namespace == .html && nodes[$0].name.isHeading
        }
        guard isOpen else { return }
        popImplied()
        popThroughHeading()
    }

    private mutating func closeForm() {
        if isOpen(.template) { return close(.form, scope: .plain) }
        let node = form
        form = -1
        guard node >= 0, isInScope(.plain, { $0 == node }) else { return }
        popImplied()
        if let position = open.lastIndex(of: node), position > 0 { open.remove(at: position) }
    }

    /// Closes the nearest element of the name, unless something special stands in the way.
    mutating func closeOther(_ token: HTMLToken) {
        for index in open.indices.reversed() where index > 0 || context != nil {
            let node = open[index]
            if nodes[node].namespace == .html, nodes[node].spelling == token.spelling {
                guard index > 0 else { return }
                popImplied(except: token.name == .other ? nil : token.name)
                if open.count > index { open.removeLast(open.count - index) }
                return
            }
            if isSpecial(node) { return }
        }
    }
}
