/// SVG and MathML inside HTML.
extension HTMLTreeBuilder {
    /// The vocabulary of the current node, or of a fragment's context where nothing else is open.
    var adjustedNamespace: HTMLNode.Namespace {
        if open.count == 1, let context { return context.namespace }
        return nodes[current].namespace
    }

    private var adjustedName: HTMLName {
        if open.count == 1, let context { return context.name }
        return nodes[current].name
    }

    /// Whether a tag or comment is read by the rules for foreign content.
    func isForeign(_ token: HTMLToken) -> Bool {
        guard !open.isEmpty, adjustedNamespace != .html, token.kind != .end else { return false }
        guard token.kind == .startTag else { return true }
        if isTextIntegrationPoint, token.name != .mglyph, token.name != .malignmark { return false }
        if adjustedNamespace == .mathML, adjustedName == .annotationXML, token.name == .svg {
            return false
        }
        return !isHTMLIntegrationPoint
    }

    /// Whether text is read by the rules for foreign content.
    var isForeignText: Bool {
        !open.isEmpty && adjustedNamespace != .html && !isTextIntegrationPoint
            && !isHTMLIntegrationPoint
    }

    private var isTextIntegrationPoint: Bool {
        guard adjustedNamespace == .mathML else { return false }
        switch adjustedName {
        case .mi, .mo, .mn, .ms, .mtext: return true
        default: return false
        }
    }

    private var isHTMLIntegrationPoint: Bool {
        if open.count == 1, context != nil { return contextAllowsHTML }
        return isHTMLIntegrationPoint(current)
    }

    private func isHTMLIntegrationPoint(_ node: Int) -> Bool {
        switch (nodes[node].namespace, nodes[node].name) {
        case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): return true
        case (.mathML, .annotationXML):
            let attributes = Int(nodes[node].start)..<Int(nodes[node].end)
            guard
                let encoding = attributes.first(where: {
                    tokenizer.attributes[$0].name == .encoding
                })
            else { return false }
            let value = value(tokenizer.attributes[encoding]).map(asciiLowercase)
            return value.elementsEqual("text/html".utf8)
                || value.elementsEqual("application/xhtml+xml".utf8)
        default: return false
        }
    }

    mutating func inForeign(_ token: HTMLToken) -> Outcome {
        switch token.kind {
        case .comment: insertComment(token)
        case .startTag: return startInForeign(token)
        case .endTag: return endInForeign(token)
        default: break
        }
        return .done
    }

    private mutating func startInForeign(_ token: HTMLToken) -> Outcome {
        if token.name.breaksOutOfForeign || (token.name == .font && isPresentational(token)) {
            return breakOut(token)
        }
        insertForeign(token, adjustedNamespace)
        if token.isSelfClosing { pop() }
        return .done
    }

    private func isPresentational(_ token: HTMLToken) -> Bool {
        (token.start..<token.end).contains { index in
            switch tokenizer.attributes[index].name {
            case .color, .face, .size: true
            default: false
            }
        }
    }

    private mutating func breakOut(_ token: HTMLToken) -> Outcome {
        while open.count > 1, nodes[current].namespace != .html, !isTextBoundary(current),
            !isHTMLIntegrationPoint(current)
        {
            open.removeLast()
        }
        return step(token)
    }

    private func isTextBoundary(_ node: Int) -> Bool {
        guard nodes[node].namespace == .mathML else { return false }
        switch nodes[node].name {
        case .mi, .mo, .mn, .ms, .mtext: return true
        default: return false
        }
    }

    private mutating func endInForeign(_ token: HTMLToken) -> Outcome {
        if token.name == .br || token.name == .p { return breakOut(token) }
        for index in open.indices.reversed() {
            let node = open[index]
            if index < open.count - 1, nodes[node].namespace == .html { return step(token) }
            if tokenizer.names.lowerCase(nodes[node].spelling) == token.spelling {
                if index > 0 { open.removeLast(open.count - index) }
                return .done
            }
            if index == 0 { return .done }
        }
        return .done
    }

    /// Opens a foreign element, its SVG capitals given back.
    mutating func insertForeign(_ token: HTMLToken, _ namespace: HTMLNode.Namespace) {
        var token = token
        if namespace == .svg {
            token.spelling = tokenizer.names.mixedCaseElement(token.spelling)
            token.name = tokenizer.names.name(token.spelling)
        }
        for index in token.start..<token.end {
            let lower = tokenizer.attributes[index].spelling
            let mixed = tokenizer.names.mixedCaseAttribute(lower)
            guard mixed != lower, isMathMLOnly(mixed) == (namespace == .mathML) else { continue }
            tokenizer.attributes[index].spelling = mixed
        }
        let node = insert(token, namespace)
        if namespace == .mathML { latestFormula = node }
    }

    private func isMathMLOnly(_ spelling: Int32) -> Bool {
        tokenizer.names.spelling(spelling).elementsEqual("definitionURL".utf8)
    }
}
