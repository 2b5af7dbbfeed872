/// The modes before the body.
extension HTMLTreeBuilder {
    mutating func initial(_ token: HTMLToken) -> Outcome {
        switch token.kind {
        case .comment: insertComment(token, at: Place(parent: 0))
        case .doctype:
            insertDoctype()
            isQuirky = QuirkyDoctypes.isQuirky(tokenizer.doctype, in: tokenizer.text)
            mode = .beforeHTML
        default:
            isQuirky = true
            mode = .beforeHTML
            return .reprocess
        }
        return .done
    }

    private mutating func insertDoctype() {
        doctype = tokenizer.doctype
        var node = HTMLNode(.doctype)
        node.start = Int32(tokenizer.doctype.name?.lowerBound ?? 0)
        node.end = Int32(tokenizer.doctype.name?.upperBound ?? 0)
        nodes.append(node)
        add(nodes.count - 1, at: Place(parent: 0))
    }

    mutating func beforeHTML(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token, at: Place(parent: 0))
        case (.doctype, _): break
        case (.startTag, .html): insertRoot(token)
        case (.endTag, let name) where !Self.mayEndEarly(name): break
        default:
            insertRoot()
            return .reprocess
        }
        return .done
    }

    private static func mayEndEarly(_ name: HTMLName) -> Bool {
        name == .head || name == .body || name == .html || name == .br
    }

    mutating func beforeHead(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token)
        case (.doctype, _): break
        case (.startTag, .html): return inBody(token)
        case (.startTag, .head): insertHead(token)
        case (.endTag, let name) where !Self.mayEndEarly(name): break
        default:
            insertHead()
            return .reprocess
        }
        return .done
    }

    mutating func inHead(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token)
        case (.doctype, _), (.startTag, .head): break
        case (.startTag, .html): return inBody(token)
        case (.startTag, .base), (.startTag, .basefont), (.startTag, .bgsound),
            (.startTag, .link), (.startTag, .meta):
            insertVoid(token)
        case (.startTag, .title): insertText(token, read: .rcdata)
        case (.startTag, .noframes), (.startTag, .style): insertText(token, read: .rawText)
        case (.startTag, .script): insertText(token, read: .script)
        case (.startTag, .noscript):
            insert(token)
            mode = .inHeadNoscript
        case (.startTag, .template): openTemplate(token)
        case (.endTag, .template): closeTemplate()
        case (.endTag, .head):
            pop()
            mode = .afterHead
        case (.endTag, let name) where !Self.mayEndEarly(name): break
        default:
            pop()
            mode = .afterHead
            return .reprocess
        }
        return .done
    }

    /// Opens an element whose content is text, and has the tokenizer read it so.
    mutating func insertText(_ token: HTMLToken, read state: HTMLTokenizer.State) {
        if closesRawText, isForgotten(token) { return insertVoid(token) }
        insert(token)
        tokenizer.state = state
        originalMode = mode
        mode = .text
    }

    /// `<iframe src="…"/>` as people write it in feeds: without an end tag, or with that of another.
    private mutating func isForgotten(_ token: HTMLToken) -> Bool {
        switch token.name {
        case .iframe, .textarea, .title, .xmp, .noembed, .noframes:
            token.isSelfClosing || !tokenizer.hasEndTagAhead()
        default: false
        }
    }

    private mutating func openTemplate(_ token: HTMLToken) {
        insert(token)
        formatting.append(.marker)
        framesetOK = false
        mode = .inTemplate
        templateModes.append(.inTemplate)
    }

    mutating func closeTemplate() {
        guard isOpen(.template) else { return }
        popImpliedThoroughly()
        popThrough(.template)
        clearFormattingToMarker()
        templateModes.removeLast(min(1, templateModes.count))
        resetMode()
    }

    mutating func inHeadNoscript(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.doctype, _), (.startTag, .head), (.startTag, .noscript): break
        case (.startTag, .html): return inBody(token)
        case (.endTag, .noscript):
            pop()
            mode = .inHead
        case (.comment, _), (.startTag, .basefont), (.startTag, .bgsound), (.startTag, .link),
            (.startTag, .meta), (.startTag, .noframes), (.startTag, .style):
            return inHead(token)
        case (.endTag, let name) where name != .br: break
        default:
            pop()
            mode = .inHead
            return .reprocess
        }
        return .done
    }

    mutating func afterHead(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token)
        case (.doctype, _), (.startTag, .head): break
        case (.startTag, .html): return inBody(token)
        case (.startTag, .body):
            insertBody(token)
            framesetOK = false
        case (.startTag, .frameset):
            insert(token)
            mode = .inFrameset
        case (.startTag, .base), (.startTag, .basefont), (.startTag, .bgsound), (.startTag, .link),
            (.startTag, .meta), (.startTag, .noframes), (.startTag, .script), (.startTag, .style),
            (.startTag, .template), (.startTag, .title):
            open.append(head)
            _ = inHead(token)
            if let position = open.lastIndex(of: head) { open.remove(at: position) }
        case (.endTag, .template): return inHead(token)
        case (.endTag, let name) where !Self.mayEndEarly(name) || name == .head: break
        default:
            insertBody()
            return .reprocess
        }
        return .done
    }

    mutating func inText(_ token: HTMLToken) -> Outcome {
        pop()
        mode = originalMode
        return token.kind == .end ? .reprocess : .done
    }
}
