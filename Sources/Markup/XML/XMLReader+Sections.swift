extension XMLReader {
    /// Reads what begins with `<!`: a comment, CDATA or a document type.
    mutating func readDeclaration() -> Event? {
        if has("<!--", at: position) {
            skipSection(until: "-->", from: position + 4)
            return nil
        }
        if has("<![CDATA[", at: position) { return readCDATA() }
        if position + 9 <= bytes.count,
            bytes[(position + 2)..<(position + 9)].elementsEqual(
                "DOCTYPE".utf8, by: { $0 & 0xDF == $1 })
        {
            readDocumentType()
            return nil
        }
        skipSection(until: ">", from: position + 2)
        return nil
    }

    /// Passes over `<?…?>`; one that PHP or a careless hand left open ends at the first `>`.
    mutating func skipInstruction() {
        skipSection(until: "?>", from: position + 2)
    }

    private mutating func readCDATA() -> Event? {
        let start = position + 9
        if let after = end(of: "]]>", from: start) {
            textRange = start..<(after - 3)
            position = after
        } else {
            faultList.add(.unclosedSection, at: position)
            textRange = start..<bytes.count
            position = bytes.count
        }
        isLiteral = true
        return open.isEmpty ? nil : .text
    }

    private mutating func skipSection(until mark: StaticString, from start: Int) {
        // A mark that was not found once is not looked for again: reading stays linear.
        let isMissing = missingMarks.contains(mark.utf8CodeUnitCount)
        if !isMissing, let after = end(of: mark, from: start) {
            position = after
            return
        }
        missingMarks.insert(mark.utf8CodeUnitCount)
        faultList.add(.unclosedSection, at: position)
        position = indexOf(0x3E, from: start).map { $0 + 1 } ?? bytes.count
    }

    /// Reads `<!DOCTYPE …>` with its internal subset, and keeps the entities declared there.
    private mutating func readDocumentType() {
        position += 9
        var isInside = false
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case 0x22, 0x27:
                position = indexOf(byte, from: position + 1).map { $0 + 1 } ?? position + 1
            case 0x5B:
                isInside = true
                position += 1
            case 0x5D:
                isInside = false
                position += 1
            case 0x3E where !isInside:
                position += 1
                return
            case 0x3C where isInside:
                readMarkupDeclaration()
            case 0x3C:
                faultList.add(.brokenTag, at: position)
                return
            default: position += 1
            }
        }
        faultList.add(.truncated, at: position)
    }

    private mutating func readMarkupDeclaration() {
        if has("<!--", at: position) {
            skipSection(until: "-->", from: position + 4)
        } else if has("<!ENTITY", at: position) {
            readEntityDeclaration()
        } else {
            position += 1
        }
    }

    /// Keeps `<!ENTITY name "text">`; parameter entities and external ones are passed over.
    private mutating func readEntityDeclaration() {
        position += 8
        skipBlanks()
        let nameStart = position
        position = nameEnd(from: nameStart)
        let name = string(ofRaw: nameStart..<position)
        skipBlanks()
        guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27,
            let end = indexOf(bytes[position], from: position + 1)
        else { return }
        if entities[name] == nil, entities.count < limits.entities {
            entities[name] = Array(bytes[(position + 1)..<end])
        }
        position = end + 1
    }

    private mutating func skipBlanks() {
        while position < bytes.count, isXMLSpace(bytes[position]) { position += 1 }
    }
}
