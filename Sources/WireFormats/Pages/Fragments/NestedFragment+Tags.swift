import Markup
import News

extension NestedFragment {
    /// Reads the start tag whose name begins here.
    mutating func readStartTag() -> Bool {
        guard let tag = readName(), readAttributes() else { return false }
        let name = tag.name
        if mode == .table, tag.nesting != .tablePart { return false }
        if isHidden, mode != .flow, mode != .hidden, tag.nesting != .foreign { return false }
        switch tag.nesting {
        case .block: return closeParagraph() && begin(tag)
        case .heading:
            guard closeParagraph() else { return false }
            if open.count > floor, let last = open.last, last.nesting == .heading, !close() {
                return false
            }
            return begin(tag)
        case .item: return closeItem(name) && closeParagraph() && begin(tag)
        case .formatting:
            if name == .a, open.innermost(from: floor, { $0.name == .a }) != nil { return false }
            return begin(tag)
        case .ordinary: return begin(tag)
        case .preformatted:
            guard closeParagraph(), begin(tag) else { return false }
            if at < bytes.count, bytes[at] == 0x0A { at += 1 }
            return true
        case .table: return closeParagraph() && begin(tag)
        case .tablePart: return !isHidden && beginTablePart(tag)
        case .rule: return closeParagraph() && (isHidden || addRule())
        case .void: return isHidden || addVoid(name)
        case .raw: return skipRaw(name)
        case .foreign: return readForeign(name)
        case .other: return false
        }
    }

    /// Reads the end tag whose name begins here.
    mutating func readEndTag() -> Bool {
        // What ends is mostly what began last, and spelled alike.
        if open.count > floor, let last = open.last, last.closesAlone, mode != .table,
            let length = source.sharedName(last.named, at: at)
        {
            at += length + 1
            isHidden = false
            return close()
        }
        guard let tag = readName(), readAttributes() else { return false }
        isHidden = false
        let name = tag.name
        if tag.nesting == .table || tag.nesting == .tablePart { return endTablePart(name) }
        if mode == .table { return false }
        if open.count > floor, let last = open.last, last.name == name, name != .other {
            return close()
        }
        switch tag.nesting {
        case .block where name == .p:
            if let index = open.innermost(from: floor, { $0.name == .p }) {
                return close(through: index)
            }
            return begin(tag) && close()
        case .block, .preformatted:
            guard let index = open.innermost(from: floor, { $0.name == name }) else { return true }
            return close(through: index)
        case .heading:
            guard let index = open.innermost(from: floor, { $0.nesting == .heading }) else {
                return true
            }
            return close(through: index)
        case .item: return endItem(name)
        case .formatting: return open.innermost(from: floor) { $0.name == name } == nil
        case .ordinary: return endOrdinary(name)
        case .void: return name != .br
        case .rule: return true
        case .raw, .foreign, .other, .table, .tablePart: return false
        }
    }

    /// Closes what is open from `index` on, unless that would leave formatting to be opened again.
    private mutating func close(through index: Int) -> Bool {
        var inner = index + 1
        while inner < open.count {
            if open[inner].nesting == .formatting { return false }
            inner += 1
        }
        while open.count > index {
            guard close() else { return false }
        }
        return true
    }

    @inline(__always)
    private mutating func closeParagraph() -> Bool {
        guard let index = open.innermost(from: floor, { $0.name == .p }) else { return true }
        return close(through: index)
    }

    /// An item begins: the one before it ends, if nothing but paragraphs stands in between.
    private mutating func closeItem(_ name: HTMLName) -> Bool {
        for index in (floor..<max(floor, open.count)).reversed() {
            let other = open[index].name
            if name == .li ? other == .li : other == .dd || other == .dt {
                return close(through: index)
            }
            switch open[index].nesting {
            case .formatting, .ordinary: continue
            default: if other != .address && other != .div && other != .p { return true }
            }
        }
        return true
    }

    private mutating func endItem(_ name: HTMLName) -> Bool {
        for index in (floor..<max(floor, open.count)).reversed() {
            if open[index].name == name { return close(through: index) }
            if name == .li, open[index].name == .ul || open[index].name == .ol { return true }
        }
        return true
    }

    private mutating func endOrdinary(_ name: HTMLName) -> Bool {
        for index in (floor..<max(floor, open.count)).reversed() {
            if isSameName(name, as: open[index]) { return close(through: index) }
            switch open[index].nesting {
            case .formatting, .ordinary: continue
            default: return true
            }
        }
        return true
    }

    /// Passes over an element whose content is text nobody sees.
    private mutating func skipRaw(_ name: HTMLName) -> Bool {
        guard mode != .picture, mode != .preformatted, tables.isEmpty else { return false }
        if name == .iframe, isSelfClosing { return true }
        let first = at
        var index = at
        while true {
            index = source.next(UInt8(ascii: "<"), from: index, before: bytes.count)
            guard index + 2 < bytes.count else { return false }
            if bytes[index + 1] == UInt8(ascii: "/") {
                at = index + 2
                let end = source.nameEnd(from: at)
                if end < bytes.count, names.find(at..<end, in: bytes)?.name == name {
                    at = end
                    // Words in a figure, even such as nobody sees, make it no picture.
                    return readAttributes() && (mode != .figure || source.isBlank(first..<index))
                }
            } else if name == .script, bytes[index + 1] == UInt8(ascii: "!") {
                return false
            }
            index += 1
        }
    }
}

extension NestedFragment.Open {
    /// Whether its end tag does nothing but close it where it is the innermost element.
    @inline(__always)
    fileprivate var closesAlone: Bool {
        nesting != .table && nesting != .tablePart && name != .other
    }
}
