import Markup
import News

extension NestedFragment {
    /// Opens an element and does what its beginning asks for.
    mutating func begin(_ tag: ShortNames.Meaning) -> Bool {
        let name = tag.name
        guard open.count < Self.deepest, name != .table || mode == .flow && !isHidden else {
            return false
        }
        var element = Open(name: name, nesting: tag.nesting, outside: mode, named: named)
        if isHidden {
            mode = .hidden
        } else if mode == .flow || mode == .caption {
            if isInList {
                guard nesting < HTMLBlocks.deepestNesting else { return false }
                element.isItem = true
                element.first = blocks.count
                nesting += 1
            }
            guard begin(&element) else { return false }
        } else if mode == .figure {
            switch name {
            case .table, .blockquote, .pre, .listing, .ul, .ol, .figure: return false
            case .figcaption:
                guard !namesCredit, figure.caption == nil,
                    open.innermost({ $0.role == .span }) == nil
                else {
                    return false
                }
                element.role = .caption
                element.first = blocks.count
                mode = .caption
            default: break
            }
        }
        if !tables.isEmpty, name.laysOut { notePageLayout() }
        enter(element)
        return true
    }

    private mutating func begin(_ element: inout Open) -> Bool {
        switch element.name {
        case .ul, .ol, .menu, .dir:
            guard mode != .caption else { return false }
            flushBefore()
            element.role = .list
            lists.append([])
        case .blockquote:
            guard mode != .caption, nesting < HTMLBlocks.deepestNesting, !element.isItem else {
                return false
            }
            flushBefore()
            element.role = .quote
            element.first = blocks.count
            nesting += 1
        case .h1, .h2, .h3, .h4, .h5, .h6:
            guard !element.isItem else { return false }
            flushBefore()
            element.role = .heading
            element.first = blocks.count
        case .figure:
            guard mode != .caption else { return false }
            flushBefore()
            element.role = .figure
            figure = Figure()
            mode = .figure
        case .picture:
            guard mode != .caption else { return false }
            element.role = .picture
            shown = (nil, false)
            mode = .picture
        case .pre, .listing:
            guard mode != .caption else { return false }
            flushBefore()
            element.role = .preformatted
            preformatted.keep(0)
            mode = .preformatted
        case .table:
            guard !element.isItem, nesting < HTMLBlocks.deepestNesting else { return false }
            // Words that stand loose in a table go before it, into the paragraph that ends here.
            flush()
            element.role = .table
            notePageLayout()
            tables.append(OpenTable(first: blocks.count))
            mode = .table
        case .a: return beginLink(&element)
        default:
            if let kind = element.name.spanKind {
                line.open(kind)
                element.role = .span
            } else if element.name.isBlock {
                flushBefore()
                element.role = .block
            }
        }
        return true
    }

    private mutating func beginLink(_ element: inout Open) -> Bool {
        guard let href = value(.href) else { return true }
        if let whole = source.wholeAddress(href) {
            line.open(.link, address: whole)
        } else if let address = HTMLBlocks.linkAddress(source.string(href), base: base) {
            line.open(.link, address: address)
        } else {
            return true
        }
        element.role = .span
        return true
    }

    /// Closes the innermost element and does what its end asks for; false where a tree must be read.
    mutating func close() -> Bool {
        guard let element = open.popLast() else { return false }
        mode = element.outside
        if open.count < containers { leaveContainer() }
        switch element.role {
        case .none, .row: break
        case .table: endTable()
        case .cell: endCell(element)
        case .block: flush()
        case .span: line.close()
        case .heading:
            flush()
            for index in element.first..<blocks.count {
                if case .paragraph(let text) = blocks[index] { blocks[index] = .crosshead(text) }
            }
        case .quote:
            nesting -= 1
            let inner = takeBlocks(from: element.first)
            if !inner.isEmpty { blocks.append(.quote(inner, attribution: nil)) }
        case .list:
            let items = lists.popLast() ?? []
            if !items.isEmpty {
                blocks.append(.list(ordered: element.name == .ol, items: items))
            }
        case .figure:
            guard !figure.pictures.isEmpty else {
                return figure.caption == nil && !figure.hasRule
            }
            if let caption = figure.caption, !caption.string.isEmpty {
                figure.pictures[figure.pictures.count - 1].caption = caption
            }
            for picture in figure.pictures { blocks.append(.picture(picture)) }
        case .caption: figure.caption = takeBlocks(from: element.first).joinedText
        case .picture: if let picture = shown.picture { waiting.append(picture) }
        case .preformatted:
            if preformatted.bytes.contains(where: { $0 > 0x20 }) {
                blocks.append(.preformatted(String(spelling: preformatted.bytes)))
            }
        }
        guard element.isItem else { return true }
        nesting -= 1
        let inner = takeBlocks(from: element.first)
        if !inner.isEmpty, !lists.isEmpty { lists[lists.count - 1].append(inner) }
        return true
    }

    /// Ends the paragraph at hand and takes the blocks from `first` on out of the others.
    private mutating func takeBlocks(from first: Int) -> [Block] {
        flush()
        return blocks.take(from: first)
    }

    /// Ends the paragraph at hand.
    mutating func flush() {
        if let text = line.take() { blocks.append(.paragraph(text)) }
        guard !waiting.isEmpty else { return }
        for picture in waiting { blocks.append(.picture(picture)) }
        waiting.removeAll()
    }

    mutating func addRule() -> Bool {
        guard !isInList else { return false }
        if mode == .figure { figure.hasRule = true }
        guard mode == .flow || mode == .caption else { return true }
        flush()
        blocks.append(.rule)
        return true
    }

    mutating func addVoid(_ name: HTMLName) -> Bool {
        switch name {
        case .br:
            guard !isInList else { return false }
            if mode == .flow || mode == .caption, line.breakLine() { flush() }
        case .img:
            guard !isInList, mode != .caption else { return false }
            return addPicture()
        default: break
        }
        return true
    }

    private mutating func addPicture() -> Bool {
        if mode == .preformatted || mode == .hidden || mode == .picture && shown.isMet {
            return true
        }
        let found = readPicture()
        if mode == .picture {
            shown = (found, true)
        } else if let picture = found {
            if mode == .flow {
                waiting.append(picture)
            } else if !figure.pictures.contains(where: { $0.address == picture.address }) {
                figure.pictures.append(picture)
            }
        }
        return true
    }

    /// Whether a caption that begins here may name who made the picture, which the tree tells.
    private var namesCredit: Bool {
        let caption = Array(bytes[at..<min(bytes.count, at + 2048)])
        let end = firstRange(of: "</figcaption", in: caption[...])?.lowerBound ?? caption.count
        return firstRange(of: "credit", in: caption[..<end]) != nil
    }
}
