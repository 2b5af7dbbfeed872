extension HTMLTreeBuilder {
    /// Remembers a formatting element, at most three alike and `limits.formatting` in all.
    mutating func pushFormatting(_ node: Int) {
        var alike = 0
        var oldest = -1
        for index in formatting.indices.reversed() {
            if formatting[index].isMarker { break }
            guard formatting[index].name == nodes[node].name,
                haveSameAttributes(formatting[index].node, node)
            else { continue }
            alike += 1
            oldest = index
        }
        if alike >= 3 { formatting.remove(at: oldest) }
        formatting.append(Formatting(node: node, name: nodes[node].name))
        guard formatting.count > limits.formatting,
            let first = formatting.firstIndex(where: { !$0.isMarker })
        else { return }
        formatting.remove(at: first)
    }

    private func haveSameAttributes(_ one: Int, _ other: Int) -> Bool {
        let these = Int(nodes[one].start)..<Int(nodes[one].end)
        let those = Int(nodes[other].start)..<Int(nodes[other].end)
        guard these.count == those.count else { return false }
        return these.allSatisfy { index in
            let attribute = tokenizer.attributes[index]
            let twin = those.first {
                tokenizer.attributes[$0].spelling == attribute.spelling
            }
            guard let twin else { return false }
            return value(attribute).elementsEqual(value(tokenizer.attributes[twin]))
        }
    }

    func value(_ attribute: HTMLDocument.Attribute) -> ArraySlice<UInt8> {
        tokenizer.text[Int(attribute.start)..<Int(attribute.end)]
    }

    mutating func clearFormattingToMarker() {
        while let last = formatting.popLast(), !last.isMarker {}
    }

    /// Opens again the formatting elements that something closed over their heads.
    mutating func reopenFormatting() {
        // What was opened last stands near the end.
        guard let last = formatting.last, !last.isMarker, open.lastIndex(of: last.node) == nil
        else { return }
        guard nodes.count < limits.reopenedNodes else { return formatting.removeAll() }
        var index = formatting.count - 1
        while index > 0, !formatting[index - 1].isMarker,
            open.lastIndex(of: formatting[index - 1].node) == nil
        {
            index -= 1
        }
        while index < formatting.count {
            if open.count >= limits.depth { open.removeLast() }
            let node = clone(formatting[index].node)
            add(node, at: place())
            open.append(node)
            formatting[index] = Formatting(node: node, name: formatting[index].name)
            index += 1
        }
    }

    mutating func removeFormatting(_ node: Int) {
        if let index = formatting.lastIndex(where: { $0.node == node }) {
            formatting.remove(at: index)
        }
    }

    func lastFormatting(_ name: HTMLName) -> Int? {
        for index in formatting.indices.reversed() {
            if formatting[index].isMarker { return nil }
            if formatting[index].name == name { return index }
        }
        return nil
    }

    /// The adoption agency: closes a formatting element that blocks are misnested in.
    mutating func adopt(_ token: HTMLToken) {
        if isHTML(current, token.name), !formatting.contains(where: { $0.node == current }) {
            return pop()
        }
        for _ in 0..<8 {
            guard let entry = lastFormatting(token.name) else { return closeOther(token) }
            let element = formatting[entry].node
            guard let position = open.lastIndex(of: element) else {
                formatting.remove(at: entry)
                return
            }
            guard isInScope(.plain, { $0 == element }) else { return }
            guard
                let block = open.indices.dropFirst(position + 1).first(where: {
                    isSpecial(open[$0])
                })
            else {
                open.removeLast(open.count - max(position, 1))
                formatting.remove(at: entry)
                return
            }
            guard position > 0 else { return }
            adoptOnce(entry: entry, position: position, block: block)
        }
    }

    private mutating func adoptOnce(entry: Int, position: Int, block: Int) {
        let element = open[position]
        let furthest = open[block]
        let ancestor = open[position - 1]
        var bookmark = entry
        var block = block
        var last = furthest
        var index = block
        var steps = 0
        while true {
            steps += 1
            index -= 1
            let node = open[index]
            if node == element { break }
            var listed = formatting.firstIndex { $0.node == node }
            if steps > 3, let found = listed {
                formatting.remove(at: found)
                if found < bookmark { bookmark -= 1 }
                listed = nil
            }
            guard let listed else {
                open.remove(at: index)
                block -= 1
                continue
            }
            let copy = clone(node)
            formatting[listed] = Formatting(node: copy, name: nodes[copy].name)
            open[index] = copy
            if last == furthest { bookmark = listed + 1 }
            detach(last)
            add(last, at: Place(parent: copy))
            last = copy
        }
        detach(last)
        add(last, at: place(target: ancestor))
        let copy = clone(element)
        moveChildren(of: furthest, to: copy)
        add(copy, at: Place(parent: furthest))
        reseat(element, as: copy, bookmark: bookmark, below: furthest)
    }

    private mutating func reseat(_ element: Int, as copy: Int, bookmark: Int, below block: Int) {
        var bookmark = bookmark
        if let listed = formatting.firstIndex(where: { $0.node == element }) {
            formatting.remove(at: listed)
            if listed < bookmark { bookmark -= 1 }
        }
        let entry = Formatting(node: copy, name: nodes[copy].name)
        formatting.insert(entry, at: min(max(bookmark, 0), formatting.count))
        if let position = open.lastIndex(of: element) { open.remove(at: position) }
        if let position = open.lastIndex(of: block) { open.insert(copy, at: position + 1) }
    }
}
