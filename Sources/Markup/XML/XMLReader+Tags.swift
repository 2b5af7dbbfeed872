extension XMLReader {
    /// Reads what begins with `<` at `position`; nil when it is nothing to tell about.
    mutating func readTag() -> Event? {
        guard position + 1 < bytes.count else { return readBareBracket() }
        switch bytes[position + 1] {
        case 0x2F: return readEndTag()
        case 0x21: return readDeclaration()
        case 0x3F:
            skipInstruction()
            return nil
        case let byte where isXMLNameStart(byte): return readStartTag()
        default: return readBareBracket()
        }
    }

    /// Whether an end tag of the element that just began comes later at all.
    public var isClosedAhead: Bool {
        mutating get {
            guard !isEmptyElement, !open.isEmpty else { return true }
            let (written, spelling) = (open[open.count - 1].written, open[open.count - 1].spelling)
            if let bracket = indexOf(0x3C, from: position), bracket + 2 < bytes.count,
                bytes[bracket + 1] == 0x2F, isSpelled(spelling, at: bracket + 2),
                nameEnd(from: bracket + 2) == bracket + 2 + spelling.count
            {
                return true
            }
            if let known = closers[written], known >= position { return known < bytes.count }
            let found = endTag(of: spelling) ?? bytes.count
            closers[written] = found
            return found < bytes.count
        }
    }

    private mutating func endTag(of name: Range<Int>) -> Int? {
        var at = position
        while let bracket = indexOf(0x3C, from: at) {
            at = bracket + 1
            guard at + name.count < bytes.count, bytes[at] == 0x2F else { continue }
            if isSpelled(name, at: at + 1), nameEnd(from: at + 1) == at + 1 + name.count {
                return bracket
            }
        }
        return nil
    }

    /// A `<` that begins no tag is text.
    private mutating func readBareBracket() -> Event? {
        textRange = position..<(position + 1)
        isLiteral = true
        position += 1
        faultList.add(.brokenTag, at: eventStart)
        return open.isEmpty ? nil : .text
    }

    private mutating func readStartTag() -> Event? {
        let nameStart = position + 1
        position = nameEnd(from: nameStart)
        let spelling = nameStart..<position
        let written = written(spelling)
        let mark = names.bindingMark
        isEmptyElement = false
        readAttributes()
        guard open.count < limits.depth else {
            names.unbind(to: mark)
            faultList.add(.tooDeep, at: eventStart)
            if !isEmptyElement { passedOver += 1 }
            return nil
        }
        let resolved = names.resolve(written, isAttribute: false)
        if !resolved.isDeclared { faultList.add(.undeclaredPrefix, at: eventStart) }
        nameNumber = resolved.name
        open.append(
            Open(
                name: resolved.name, written: written, bindings: mark, spelling: spelling,
                inherited: inheritance()))
        depth = open.count
        if isEmptyElement {
            endsDue = 1
            isEndWritten = true
        }
        return .start
    }

    private mutating func readEndTag() -> Event? {
        let nameStart = position + 2
        if passedOver == 0, !open.isEmpty, let after = endOfTag(at: nameStart) {
            position = after
            endsDue = 1
            isEndWritten = true
            return giveEnd()
        }
        let nameEnd = nameEnd(from: nameStart)
        position = nameEnd
        while position < bytes.count, bytes[position] != 0x3E, bytes[position] != 0x3C {
            position += 1
        }
        if position < bytes.count, bytes[position] == 0x3E {
            position += 1
        } else {
            faultList.add(.brokenTag, at: eventStart)
        }
        if passedOver > 0 {
            passedOver -= 1
            return nil
        }
        let written = written(nameStart..<nameEnd)
        guard let match = open.lastIndex(where: { $0.written == written }) ?? looseMatch(written)
        else {
            faultList.add(.strayEndTag, at: eventStart)
            return nil
        }
        if match < open.count - 1 { faultList.add(.missingEndTag, at: eventStart) }
        endsDue = open.count - match
        isEndWritten = true
        return next()
    }

    /// The byte behind the innermost element's end tag if its name stands here to the letter, as nearly
    /// every one does.
    @inline(__always)
    func endOfTag(at nameStart: Int) -> Int? {
        let spelling = open[open.count - 1].spelling
        let end = nameStart + spelling.count
        guard end < bytes.count, bytes[end] == 0x3E, isSpelled(spelling, at: nameStart) else {
            return nil
        }
        return end + 1
    }

    /// An open element with this name in other case, or in another namespace's prefix.
    private mutating func looseMatch(_ written: Int) -> Int? {
        guard let last = open.last else { return nil }
        let number = names.resolve(written, isAttribute: false).name
        let name = names[number]
        let opened = names[last.name]
        let same = opened.local.lowercased() == name.local.lowercased()
        return same && opened.prefix.lowercased() == name.prefix.lowercased()
            ? open.count - 1 : nil
    }

    /// What the element just read passes on, with its own `xml:base` and `xml:lang`.
    @inline(__always)
    private mutating func inheritance() -> Int {
        let outer = open.last?.inherited ?? 0
        for index in attributes.indices where names.isXML(attributes[index].name) {
            return ownInheritance(outer)
        }
        return outer
    }

    private mutating func ownInheritance(_ outer: Int) -> Int {
        var inherited = passedOn[outer]
        for attribute in attributes where names.isXML(attribute.name) {
            let value = string(of: attribute)
            switch names[attribute.name].local {
            case "base": inherited.base = resolveAddress(value, against: inherited.base)
            case "lang": inherited.language = value
            default: break
            }
        }
        passedOn.removeSubrange((outer + 1)...)
        passedOn.append(inherited)
        (base, language) = (inherited.base, inherited.language)
        inheritedNumber += 1
        return outer + 1
    }
}
