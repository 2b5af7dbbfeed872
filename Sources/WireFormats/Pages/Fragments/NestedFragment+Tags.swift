import Markup
import News

extension NestedFragment {
    /// Reads the start tag whose name begins here.
    mutating func readStartTag() -> Bool {
        guard let name = readName(), readAttributes() else { return false }
        if mode == .table, name.nesting != .tablePart { return false }
        switch name.nesting {
        case .block: return closeParagraph() && begin(name)
        case .heading:
            guard closeParagraph() else { return false }
            if open.count > floor, let last = open.last, last.name.nesting == .heading, !close() {
                return false
            }
            return begin(name)
        case .item: return closeItem(name) && closeParagraph() && begin(name)
        case .formatting:
            if name == .a, innermost({ $0 == .a }) != nil { return false }
            return begin(name)
        case .ordinary: return begin(name)
        case .preformatted:
            guard closeParagraph(), begin(name) else { return false }
            if at < bytes.count, bytes[at] == 0x0A { at += 1 }
            return true
        case .table: return closeParagraph() && begin(name)
        case .tablePart: return beginTablePart(name)
        case .rule: return closeParagraph() && addRule()
        case .void: return addVoid(name)
        case .raw: return skipRaw(name)
        case .other: return false
        }
    }

    /// Reads the end tag whose name begins here.
    mutating func readEndTag() -> Bool {
        guard let name = readName(), readAttributes() else { return false }
        if name.nesting == .table || name.nesting == .tablePart { return endTablePart(name) }
        if mode == .table { return false }
        switch name.nesting {
        case .block where name == .p:
            if let index = innermost({ $0 == .p }) { return close(through: index) }
            return begin(.p) && close()
        case .block, .preformatted:
            guard let index = innermost({ $0 == name }) else { return true }
            return close(through: index)
        case .heading:
            guard let index = innermost({ $0.nesting == .heading }) else { return true }
            return close(through: index)
        case .item: return endItem(name)
        case .formatting:
            guard open.count > floor, let last = open.last else { return true }
            if last.name == name { return close() }
            return innermost { $0 == name } == nil
        case .ordinary: return endOrdinary(name)
        case .void: return name != .br
        case .rule: return true
        case .raw, .other, .table, .tablePart: return false
        }
    }

    /// The innermost open element that is wanted, above the floor.
    private func innermost(_ isWanted: (HTMLName) -> Bool) -> Int? {
        var index = open.count - 1
        while index >= floor {
            if isWanted(open[index].name) { return index }
            index -= 1
        }
        return nil
    }

    /// Closes what is open from `index` on, unless that would leave formatting to be opened again.
    private mutating func close(through index: Int) -> Bool {
        var inner = index + 1
        while inner < open.count {
            if open[inner].name.nesting == .formatting { return false }
            inner += 1
        }
        while open.count > index {
            guard close() else { return false }
        }
        return true
    }

    private mutating func closeParagraph() -> Bool {
        guard let index = innermost({ $0 == .p }) else { return true }
        return close(through: index)
    }

    /// An item begins: the one before it ends, if nothing but paragraphs stands in between.
    private mutating func closeItem(_ name: HTMLName) -> Bool {
        for index in (floor..<max(floor, open.count)).reversed() {
            let other = open[index].name
            if name == .li ? other == .li : other == .dd || other == .dt {
                return close(through: index)
            }
            switch other.nesting {
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
            if open[index].name == name { return close(through: index) }
            switch open[index].name.nesting {
            case .formatting, .ordinary: continue
            default: return true
            }
        }
        return true
    }

    /// Passes over an element whose content is text nobody sees.
    private mutating func skipRaw(_ name: HTMLName) -> Bool {
        guard mode == .flow || mode == .caption, tables.isEmpty else { return false }
        if name == .iframe, isSelfClosing { return true }
        var index = at
        while true {
            index = next(UInt8(ascii: "<"), from: index, before: bytes.count)
            guard index + 2 < bytes.count else { return false }
            if bytes[index + 1] == UInt8(ascii: "/") {
                at = index + 2
                let end = nameEnd(from: at)
                if end < bytes.count, HTMLName.nested(at..<end, in: bytes) == name {
                    at = end
                    return readAttributes()
                }
            } else if name == .script, bytes[index + 1] == UInt8(ascii: "!") {
                return false
            }
            index += 1
        }
    }
}
