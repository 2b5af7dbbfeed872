import Markup
import News

extension NestedFragment {
    /// A place between paragraphs from which a part can be read as a tree, and what was read before.
    struct Place {
        let at: Int
        let blocks: Int
        let lists: Int
        let nesting: Int
        let line: InlineText.Mark
    }

    /// Notes the tag or text at hand as a place, if nothing but containers is open around it and no
    /// paragraph is begun.
    @inline(__always)
    mutating func markPlace() {
        guard containers == open.count, waiting.isEmpty, line.isEmpty, !isInList else { return }
        places[containers] = place(at: begun)
    }

    private func place(at index: Int) -> Place {
        Place(
            at: index, blocks: blocks.count, lists: lists.count, nesting: nesting,
            line: line.mark)
    }

    /// Ends the paragraph before an element that begins here.
    mutating func flushBefore() {
        flush()
        markPlace()
    }

    /// Notes that an element is open, a container if it holds nothing but blocks.
    mutating func enter(_ element: Open) {
        if containers == open.count, element.isContainer(in: mode) {
            containers += 1
            places.append(nil)
        }
        open.append(element)
    }

    /// Notes that the innermost container is closed.
    mutating func leaveContainer() {
        containers = open.count
        places.keep(containers + 1)
    }

    /// Reads the part with what must be read as a tree, and goes on behind it; false where it is
    /// not known what the part holds.
    mutating func readPart() -> Bool {
        let failed = at
        while let last = places.popLast() {
            guard let place = last else { continue }
            let depth = places.count
            if goBack(to: place, depth: depth), readPart(from: place, past: failed) {
                containers = depth
                places.append(waiting.isEmpty ? self.place(at: at) : nil)
                partCount += 1
                return true
            }
            // What the part closes is around it: it can only be read with all of that.
            places.keep(1)
        }
        return false
    }

    private mutating func readPart(from place: Place, past failed: Int) -> Bool {
        var parts = self.parts ?? HTMLParts(fragment: Array(bytes))
        self.parts = nil
        defer { self.parts = parts }
        let outer = open.names
        guard let part = parts.read(from: place.at, past: failed, inside: outer) else {
            return false
        }
        let isWhole = outer.isEmpty || !part.document.beginsFormula
        if isWhole {
            read(part.document)
            at = part.end
        }
        parts.reuse(part.document)
        return isWhole
    }

    private mutating func read(_ part: HTMLDocument) {
        var reader = HTMLBlocks(part, base: base, readsFallbacks: true)
        swap(&reader.line, &line)
        reader.readPart(nesting: nesting)
        swap(&reader.line, &line)
        for block in reader.blocks { blocks.append(block) }
        waiting = reader.waiting.map(\.picture)
    }

    /// Forgets what was read from a place on; false where that cannot be done.
    private mutating func goBack(to place: Place, depth: Int) -> Bool {
        guard line.goBack(to: place.line) else { return false }
        at = place.at
        open.removeLast(open.count - depth)
        blocks.keep(place.blocks)
        lists.removeLast(lists.count - place.lists)
        nesting = place.nesting
        waiting.removeAll()
        tables.removeAll()
        mode = .flow
        floor = 0
        return true
    }
}

extension NestedFragment.Open {
    /// Whether it holds blocks, and words in it can be read as if they stood outside.
    fileprivate func isContainer(in mode: NestedFragment.Mode) -> Bool {
        guard mode == .flow, outside == .flow, name != .p, name != .figcaption else { return false }
        switch role {
        case .block, .list, .quote: return true
        case .none: return nesting == .ordinary
        default: return false
        }
    }
}

extension HTMLDocument {
    /// Whether a formula stands directly in the root, so that its twin may stand behind the root.
    fileprivate var beginsFormula: Bool {
        children(of: 0).flatMap { children(of: $0) }.contains { nodes[$0].namespace == .mathML }
    }
}
