extension HTMLTreeBuilder {
    /// Where a node goes: under a parent, before a child or last.
    struct Place {
        let parent: Int
        var before = -1
    }

    func place(target: Int? = nil) -> Place {
        let target = target ?? current
        guard fosterParents, isTablePart(target) else { return inside(target) }
        let table = open.lastIndex { isHTML($0, .table) }
        if let template = open.lastIndex(where: { isHTML($0, .template) }),
            table.map({ $0 < template }) ?? true
        {
            return inside(open[template])
        }
        guard let table else { return inside(open[0]) }
        let parent = Int(nodes[open[table]].parent)
        if parent >= 0 { return Place(parent: parent, before: open[table]) }
        return inside(open[table - 1])
    }

    private func inside(_ node: Int) -> Place {
        Place(parent: isHTML(node, .template) ? Int(nodes[node].firstChild) : node)
    }

    /// Makes an element for a start tag, inserts it and opens it.
    @discardableResult
    mutating func insert(
        _ token: HTMLToken, _ namespace: HTMLNode.Namespace = .html
    ) -> Int {
        if open.count >= limits.depth { open.removeLast() }
        let node = make(token, namespace)
        add(node, at: place())
        open.append(node)
        if namespace == .html {
            if token.name == .p { mayHoldParagraph = true }
            if token.name == .template { addContents(to: node) }
        }
        return node
    }

    /// Inserts an element that has no contents.
    mutating func insertVoid(_ token: HTMLToken) {
        insert(token)
        pop()
    }

    /// Inserts and opens an element that no tag in the source stands for.
    @discardableResult
    mutating func insertImplied(_ name: HTMLName) -> Int { insert(tag(name)) }

    private func tag(_ name: HTMLName) -> HTMLToken {
        var token = HTMLToken()
        token.kind = .startTag
        token.name = name
        token.spelling = Int32(name.rawValue)
        return token
    }

    private mutating func addContents(to template: Int) {
        nodes.append(HTMLNode(.contents))
        add(nodes.count - 1, at: Place(parent: template))
    }

    mutating func make(_ token: HTMLToken, _ namespace: HTMLNode.Namespace) -> Int {
        var node = HTMLNode(.element)
        node.namespace = namespace
        node.name = token.name
        node.spelling = token.spelling
        node.start = Int32(token.start)
        node.end = Int32(token.end)
        nodes.append(node)
        return nodes.count - 1
    }

    /// A new element with the name and attributes of another.
    mutating func clone(_ node: Int) -> Int {
        var copy = HTMLNode(.element)
        copy.namespace = nodes[node].namespace
        copy.name = nodes[node].name
        copy.spelling = nodes[node].spelling
        copy.start = nodes[node].start
        copy.end = nodes[node].end
        nodes.append(copy)
        return nodes.count - 1
    }

    mutating func insertRoot(_ token: HTMLToken? = nil) {
        let root = make(token ?? tag(.html), .html)
        add(root, at: Place(parent: 0))
        open.append(root)
        mode = .beforeHead
    }

    mutating func insertHead(_ token: HTMLToken? = nil) {
        head = insert(token ?? tag(.head))
        mode = .inHead
    }

    mutating func insertBody(_ token: HTMLToken? = nil) {
        insert(token ?? tag(.body))
        mode = .inBody
    }

    mutating func insertComment(_ token: HTMLToken, at place: Place? = nil) {
        var node = HTMLNode(.comment)
        node.start = Int32(token.start)
        node.end = Int32(token.end)
        nodes.append(node)
        add(nodes.count - 1, at: place ?? self.place())
    }

    mutating func insertText(_ start: Int, _ end: Int) {
        let place = place()
        guard place.parent != 0 else { return }
        let last = Int(
            place.before >= 0 ? nodes[place.before].previous : nodes[place.parent].lastChild)
        if last >= 0, nodes[last].kind == .text { return extend(last, start, end) }
        var node = HTMLNode(.text)
        node.start = Int32(start)
        node.end = Int32(end)
        nodes.append(node)
        add(nodes.count - 1, at: place)
    }

    private mutating func extend(_ node: Int, _ start: Int, _ end: Int) {
        let last = Int(nodes[node].lastChild)
        if last < 0, Int(nodes[node].end) == start {
            nodes[node].end = Int32(end)
        } else if last >= 0, Int(pieces[last].end) == start {
            pieces[last].end = Int32(end)
        } else {
            pieces.append(Piece(start: Int32(start), end: Int32(end), next: -1))
            let piece = Int32(pieces.count - 1)
            if last < 0 {
                nodes[node].firstChild = piece
            } else {
                pieces[last].next = piece
            }
            nodes[node].lastChild = piece
        }
    }

    mutating func add(_ node: Int, at place: Place) {
        let before = Int32(place.before)
        let previous = before >= 0 ? nodes[place.before].previous : nodes[place.parent].lastChild
        nodes[node].parent = Int32(place.parent)
        nodes[node].previous = previous
        nodes[node].next = before
        if previous >= 0 {
            nodes[Int(previous)].next = Int32(node)
        } else {
            nodes[place.parent].firstChild = Int32(node)
        }
        if before >= 0 {
            nodes[place.before].previous = Int32(node)
        } else {
            nodes[place.parent].lastChild = Int32(node)
        }
    }

    mutating func detach(_ node: Int) {
        let (parent, previous, next) = (
            Int(nodes[node].parent), nodes[node].previous, nodes[node].next
        )
        guard parent >= 0 else { return }
        if previous >= 0 {
            nodes[Int(previous)].next = next
        } else {
            nodes[parent].firstChild = next
        }
        if next >= 0 {
            nodes[Int(next)].previous = previous
        } else {
            nodes[parent].lastChild = previous
        }
        nodes[node].parent = HTMLNode.none
        nodes[node].previous = HTMLNode.none
        nodes[node].next = HTMLNode.none
    }

    mutating func moveChildren(of source: Int, to target: Int) {
        while nodes[source].firstChild >= 0 {
            let child = Int(nodes[source].firstChild)
            detach(child)
            add(child, at: Place(parent: target))
        }
    }

    /// Gives an open element the attributes of a second tag that it lacks.
    mutating func addMissingAttributes(of token: HTMLToken, to node: Int) {
        let present = Int(nodes[node].start)..<Int(nodes[node].end)
        let missing = (token.start..<token.end).filter { index in
            !present.contains {
                tokenizer.attributes[$0].spelling == tokenizer.attributes[index].spelling
            }
        }
        guard !missing.isEmpty, present.count + missing.count <= limits.attributes else { return }
        let start = tokenizer.attributes.count
        for index in Array(present) + missing {
            tokenizer.attributes.append(tokenizer.attributes[index])
        }
        nodes[node].start = Int32(start)
        nodes[node].end = Int32(tokenizer.attributes.count)
    }
}
