extension HTMLTreeBuilder {
    var current: Int { open.last ?? 0 }

    func isHTML(_ node: Int, _ name: HTMLName) -> Bool {
        nodes[node].name == name && nodes[node].namespace == .html && nodes[node].kind == .element
    }

    func isCurrent(_ name: HTMLName) -> Bool { isHTML(current, name) }

    func isTablePart(_ node: Int) -> Bool {
        guard nodes[node].namespace == .html else { return false }
        switch nodes[node].name {
        case .table, .tbody, .tfoot, .thead, .tr: return true
        default: return false
        }
    }

    func isOpen(_ name: HTMLName) -> Bool { open.contains { isHTML($0, name) } }

    /// Closes the current element; the root stays open.
    mutating func pop() {
        if open.count > 1 { open.removeLast() }
    }

    /// Closes everything down to and with the last open element of this name.
    mutating func popThrough(_ name: HTMLName) {
        while open.count > 1 {
            let found = isCurrent(name)
            open.removeLast()
            if found { return }
        }
    }

    mutating func popThroughHeading() {
        while open.count > 1 {
            let found = nodes[current].namespace == .html && nodes[current].name.isHeading
            open.removeLast()
            if found { return }
        }
    }

    mutating func popTo(_ names: HTMLName...) {
        while open.count > 1,
            !(nodes[current].namespace == .html && names.contains(nodes[current].name))
        {
            open.removeLast()
        }
    }

    mutating func popImplied(except name: HTMLName? = nil) {
        while open.count > 1, nodes[current].namespace == .html,
            nodes[current].name.hasImpliedEnd, nodes[current].name != name
        {
            open.removeLast()
        }
    }

    mutating func popImpliedThoroughly() {
        while open.count > 1, nodes[current].namespace == .html,
            nodes[current].name.hasImpliedEnd || nodes[current].name.hasThoroughlyImpliedEnd
        {
            open.removeLast()
        }
    }

    enum Scope { case plain, listItem, button, table }

    func isInScope(_ name: HTMLName, _ scope: Scope = .plain) -> Bool {
        isInScope(scope) { isHTML($0, name) }
    }

    func isInScope(_ scope: Scope = .plain, _ isWanted: (Int) -> Bool) -> Bool {
        for node in open.reversed() {
            if isWanted(node) { return true }
            if bounds(node, scope) { return false }
        }
        return false
    }

    private func bounds(_ node: Int, _ scope: Scope) -> Bool {
        let name = nodes[node].name
        guard nodes[node].namespace == .html else {
            return scope != .table && isForeignBoundary(node)
        }
        switch scope {
        case .table: return name == .html || name == .table || name == .template
        case .listItem where name == .ol || name == .ul: return true
        case .button where name == .button: return true
        default: return name.boundsScope
        }
    }

    /// Foreign elements that close a scope and count as special.
    func isForeignBoundary(_ node: Int) -> Bool {
        switch (nodes[node].namespace, nodes[node].name) {
        case (.mathML, .mi), (.mathML, .mo), (.mathML, .mn), (.mathML, .ms), (.mathML, .mtext),
            (.mathML, .annotationXML), (.svg, .foreignObject), (.svg, .desc), (.svg, .title):
            true
        default: false
        }
    }

    func isSpecial(_ node: Int) -> Bool {
        nodes[node].namespace == .html ? nodes[node].name.isSpecial : isForeignBoundary(node)
    }

    /// Finds the mode that fits what is open.
    mutating func resetMode() {
        for index in open.indices.reversed() {
            let isLast = index == 0
            let name = isLast ? context?.name ?? nodes[open[0]].name : nodes[open[index]].name
            let namespace = isLast ? context?.namespace ?? .html : nodes[open[index]].namespace
            guard namespace == .html || isLast else { continue }
            if let found = mode(for: namespace == .html ? name : .other, isLast) {
                mode = found
                return
            }
        }
        mode = .inBody
    }

    private func mode(for name: HTMLName, _ isLast: Bool) -> Mode? {
        switch name {
        case .td where !isLast, .th where !isLast: .inCell
        case .tr: .inRow
        case .tbody, .thead, .tfoot: .inTableBody
        case .caption: .inCaption
        case .colgroup: .inColumnGroup
        case .table: .inTable
        case .template: templateModes.last ?? .inBody
        case .head where !isLast: .inHead
        case .body: .inBody
        case .frameset: .inFrameset
        case .html: head < 0 ? .beforeHead : .afterHead
        default: isLast ? .inBody : nil
        }
    }
}
