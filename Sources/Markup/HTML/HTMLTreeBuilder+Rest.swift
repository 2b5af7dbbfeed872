/// Templates, framesets, and what comes after the body.
extension HTMLTreeBuilder {
    mutating func inTemplate(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _), (.doctype, _): return inBody(token)
        case (.startTag, .base), (.startTag, .basefont), (.startTag, .bgsound), (.startTag, .link),
            (.startTag, .meta), (.startTag, .noframes), (.startTag, .script), (.startTag, .style),
            (.startTag, .template), (.startTag, .title), (.endTag, .template):
            return inHead(token)
        case (.startTag, .caption), (.startTag, .colgroup), (.startTag, .tbody),
            (.startTag, .tfoot), (.startTag, .thead):
            return change(to: .inTable)
        case (.startTag, .col): return change(to: .inColumnGroup)
        case (.startTag, .tr): return change(to: .inTableBody)
        case (.startTag, .td), (.startTag, .th): return change(to: .inRow)
        case (.startTag, _): return change(to: .inBody)
        case (.end, _):
            guard isOpen(.template) else { return .done }
            popThrough(.template)
            clearFormattingToMarker()
            templateModes.removeLast(min(1, templateModes.count))
            resetMode()
            return .reprocess
        default: break
        }
        return .done
    }

    private mutating func change(to next: Mode) -> Outcome {
        templateModes.removeLast(min(1, templateModes.count))
        templateModes.append(next)
        mode = next
        return .reprocess
    }

    mutating func afterBody(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token, at: Place(parent: open[0]))
        case (.doctype, _), (.end, _): break
        case (.startTag, .html): return inBody(token)
        case (.endTag, .html):
            if context == nil { mode = .afterAfterBody }
        default:
            mode = .inBody
            return .reprocess
        }
        return .done
    }

    mutating func inFrameset(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token)
        case (.startTag, .html): return inBody(token)
        case (.startTag, .frameset): insert(token)
        case (.endTag, .frameset):
            guard open.count > 1 else { return .done }
            pop()
            if context == nil, !isCurrent(.frameset) { mode = .afterFrameset }
        case (.startTag, .frame): insertVoid(token)
        case (.startTag, .noframes): return inHead(token)
        default: break
        }
        return .done
    }

    mutating func afterFrameset(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token)
        case (.startTag, .html): return inBody(token)
        case (.endTag, .html): mode = .afterAfterFrameset
        case (.startTag, .noframes): return inHead(token)
        default: break
        }
        return .done
    }

    mutating func afterAfterBody(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token, at: Place(parent: 0))
        case (.doctype, _), (.end, _): break
        case (.startTag, .html): return inBody(token)
        default:
            mode = .inBody
            return .reprocess
        }
        return .done
    }

    mutating func afterAfterFrameset(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token, at: Place(parent: 0))
        case (.startTag, .html): return inBody(token)
        case (.startTag, .noframes): return inHead(token)
        default: break
        }
        return .done
    }
}
