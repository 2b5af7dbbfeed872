/// The modes in a table.
extension HTMLTreeBuilder {
    mutating func inTable(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token)
        case (.doctype, _): break
        case (.startTag, .caption):
            popTo(.table, .template, .html)
            formatting.append(.marker)
            insert(token)
            mode = .inCaption
        case (.startTag, .colgroup):
            popTo(.table, .template, .html)
            insert(token)
            mode = .inColumnGroup
        case (.startTag, .col):
            popTo(.table, .template, .html)
            insertImplied(.colgroup)
            mode = .inColumnGroup
            return .reprocess
        case (.startTag, .tbody), (.startTag, .tfoot), (.startTag, .thead):
            popTo(.table, .template, .html)
            insert(token)
            mode = .inTableBody
        case (.startTag, .td), (.startTag, .th), (.startTag, .tr):
            popTo(.table, .template, .html)
            insertImplied(.tbody)
            mode = .inTableBody
            return .reprocess
        case (.startTag, .table):
            return closeTable() ? .reprocess : .done
        case (.endTag, .table): _ = closeTable()
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup),
            (.endTag, .html), (.endTag, .tbody), (.endTag, .td), (.endTag, .tfoot), (.endTag, .th),
            (.endTag, .thead), (.endTag, .tr):
            break
        case (.startTag, .style), (.startTag, .script), (.startTag, .template),
            (.endTag, .template):
            return inHead(token)
        case (.startTag, .input) where isHidden(token): insertVoid(token)
        case (.startTag, .form):
            guard form < 0, !isOpen(.template) else { return .done }
            form = insert(token)
            pop()
        case (.end, _): return inBody(token)
        default: return withFosterParents { $0.inBody(token) }
        }
        return .done
    }

    private mutating func closeTable() -> Bool {
        guard isInScope(.table, .table) else { return false }
        popThrough(.table)
        resetMode()
        return true
    }

    mutating func inCaption(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.endTag, .caption): _ = closeCaption()
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
            (.startTag, .td), (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead),
            (.startTag, .tr), (.endTag, .table):
            return closeCaption() ? .reprocess : .done
        case (.endTag, .body), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
            (.endTag, .tbody), (.endTag, .td), (.endTag, .tfoot), (.endTag, .th),
            (.endTag, .thead), (.endTag, .tr):
            break
        default: return inBody(token)
        }
        return .done
    }

    private mutating func closeCaption() -> Bool {
        guard isInScope(.caption, .table) else { return false }
        popImplied()
        popThrough(.caption)
        clearFormattingToMarker()
        mode = .inTable
        return true
    }

    mutating func inColumnGroup(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.comment, _): insertComment(token)
        case (.doctype, _), (.endTag, .col): break
        case (.startTag, .html), (.end, _): return inBody(token)
        case (.startTag, .col): insertVoid(token)
        case (.endTag, .colgroup):
            guard isCurrent(.colgroup) else { return .done }
            pop()
            mode = .inTable
        case (.startTag, .template), (.endTag, .template): return inHead(token)
        default:
            guard isCurrent(.colgroup) else { return .done }
            pop()
            mode = .inTable
            return .reprocess
        }
        return .done
    }

    mutating func inTableBody(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.startTag, .tr):
            popTo(.tbody, .tfoot, .thead, .template, .html)
            insert(token)
            mode = .inRow
        case (.startTag, .th), (.startTag, .td):
            popTo(.tbody, .tfoot, .thead, .template, .html)
            insertImplied(.tr)
            mode = .inRow
            return .reprocess
        case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
            if isInScope(token.name, .table) { closeTableBody() }
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
            (.startTag, .tfoot), (.startTag, .thead), (.endTag, .table):
            guard [.tbody, .thead, .tfoot].contains(where: { isInScope($0, .table) }) else {
                return .done
            }
            closeTableBody()
            return .reprocess
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup),
            (.endTag, .html), (.endTag, .td), (.endTag, .th), (.endTag, .tr):
            break
        default: return inTable(token)
        }
        return .done
    }

    private mutating func closeTableBody() {
        popTo(.tbody, .tfoot, .thead, .template, .html)
        pop()
        mode = .inTable
    }

    mutating func inRow(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.startTag, .th), (.startTag, .td):
            popTo(.tr, .template, .html)
            insert(token)
            mode = .inCell
            formatting.append(.marker)
        case (.endTag, .tr): _ = closeRow()
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
            (.startTag, .tfoot), (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
            return closeRow() ? .reprocess : .done
        case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
            guard isInScope(token.name, .table) else { return .done }
            return closeRow() ? .reprocess : .done
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup),
            (.endTag, .html), (.endTag, .td), (.endTag, .th):
            break
        default: return inTable(token)
        }
        return .done
    }

    private mutating func closeRow() -> Bool {
        guard isInScope(.tr, .table) else { return false }
        popTo(.tr, .template, .html)
        pop()
        mode = .inTableBody
        return true
    }

    mutating func inCell(_ token: HTMLToken) -> Outcome {
        switch (token.kind, token.name) {
        case (.endTag, .td), (.endTag, .th):
            guard isInScope(token.name, .table) else { return .done }
            popImplied()
            popThrough(token.name)
            clearFormattingToMarker()
            mode = .inRow
        case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
            (.startTag, .td), (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead),
            (.startTag, .tr):
            return closeCell() ? .reprocess : .done
        case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup),
            (.endTag, .html):
            break
        case (.endTag, .table), (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead),
            (.endTag, .tr):
            guard isInScope(token.name, .table) else { return .done }
            return closeCell() ? .reprocess : .done
        default: return inBody(token)
        }
        return .done
    }

    private mutating func closeCell() -> Bool {
        guard isInScope(.td, .table) || isInScope(.th, .table) else { return false }
        popImplied()
        while open.count > 1 {
            let found = isCurrent(.td) || isCurrent(.th)
            open.removeLast()
            if found { break }
        }
        clearFormattingToMarker()
        mode = .inRow
        return true
    }
}
