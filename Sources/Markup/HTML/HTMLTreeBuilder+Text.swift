extension HTMLTreeBuilder {
    /// Puts a run of text where the present mode wants it, white space apart where that matters.
    mutating func processText(_ start: Int, _ end: Int) {
        var start = start
        while start < end {
            if isForeignText { return insertForeignText(start, end) }
            start = textStep(start, end)
        }
    }

    /// Deals with the beginning of a run and gives where the rest begins.
    private mutating func textStep(_ start: Int, _ end: Int) -> Int {
        switch mode {
        case .initial, .beforeHTML, .beforeHead:
            let rest = skipSpaces(start, end)
            if rest < end { leaveForText() }
            return rest
        case .inHead, .inHeadNoscript, .afterHead, .inColumnGroup:
            let rest = skipSpaces(start, end)
            if rest > start { insertText(start, rest) }
            guard rest < end else { return end }
            return leaveForText() ? rest : end
        case .inBody, .inCaption, .inCell, .inTemplate: bodyText(start, end)
        case .text: insertText(start, end)
        case .inTable, .inTableBody, .inRow:
            guard isTablePart(current) else {
                withFosterParents { $0.bodyText(start, end) }
                return end
            }
            originalMode = mode
            mode = .inTableText
            tableText.removeAll(keepingCapacity: true)
            tableText.append((start, end))
        case .inTableText: tableText.append((start, end))
        case .afterBody, .afterAfterBody:
            let rest = skipSpaces(start, end)
            if rest > start { bodyText(start, rest) }
            if rest < end { mode = .inBody }
            return rest
        case .inFrameset, .afterFrameset: insertSpaces(start, end) { $0.insertText($1, $2) }
        case .afterAfterFrameset: insertSpaces(start, end) { $0.bodyText($1, $2) }
        }
        return end
    }

    /// Leaves a mode in which text cannot stand; false where the text is dropped instead.
    @discardableResult
    private mutating func leaveForText() -> Bool {
        switch mode {
        case .initial:
            isQuirky = context == nil
            mode = .beforeHTML
        case .beforeHTML: insertRoot()
        case .beforeHead: insertHead()
        case .inHead:
            pop()
            mode = .afterHead
        case .inHeadNoscript:
            pop()
            mode = .inHead
        case .afterHead: insertBody()
        case .inColumnGroup:
            guard isCurrent(.colgroup) else { return false }
            pop()
            mode = .inTable
        default: return false
        }
        return true
    }

    /// A NUL is dropped or replaced, but it still ends the modes in which text cannot stand.
    mutating func processNull() {
        if isForeignText {
            let start = tokenizer.text.count
            tokenizer.text.append(contentsOf: [0xEF, 0xBF, 0xBD])
            return insertText(start, tokenizer.text.count)
        }
        while leaveForText() {}
        if mode == .afterBody || mode == .afterAfterBody { mode = .inBody }
    }

    mutating func bodyText(_ start: Int, _ end: Int) {
        reopenFormatting()
        insertText(start, end)
        if framesetOK, skipSpaces(start, end) < end { framesetOK = false }
    }

    private mutating func insertForeignText(_ start: Int, _ end: Int) {
        insertText(start, end)
        if framesetOK, skipSpaces(start, end) < end { framesetOK = false }
    }

    private mutating func insertSpaces(
        _ start: Int, _ end: Int, with insert: (inout Self, Int, Int) -> Void
    ) {
        var index = start
        while index < end {
            let rest = skipSpaces(index, end)
            if rest > index { insert(&self, index, rest) }
            index = rest + 1
        }
    }

    /// Text between table parts: white space stays, anything more goes before the table.
    mutating func flushTableText() {
        mode = originalMode
        let isBlank = tableText.allSatisfy { skipSpaces($0.start, $0.end) == $0.end }
        for run in tableText {
            if isBlank {
                insertText(run.start, run.end)
            } else {
                withFosterParents { $0.bodyText(run.start, run.end) }
            }
        }
        tableText.removeAll(keepingCapacity: true)
    }

    mutating func withFosterParents<Result>(_ work: (inout Self) -> Result) -> Result {
        fosterParents = true
        defer { fosterParents = false }
        return work(&self)
    }

    func skipSpaces(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, tokenizer.isSpace(tokenizer.text[index]) { index += 1 }
        return index
    }
}
