import Markup
import News

/// Reads a message that carries items one by one: only the item at hand is a tree.
enum G2Message {
    /// Whether the outermost element is a message; the reader then stands on it.
    static func begins(_ reader: inout XMLReader) -> Bool {
        while true {
            switch reader.next() {
            case .start:
                let name = reader.name
                return name.local == "newsMessage"
                    && NewsMLG2.isRoot(local: name.local, namespace: name.namespace)
            case .end, .text: continue
            case .finish: return false
            }
        }
    }

    /// Reads header and items of the message the reader stands on.
    static func read(
        _ reader: inout XMLReader, base: String?, edited isEdited: Bool
    ) throws(WireError) -> Reading {
        var reading = Reading(format: .newsMLG2)
        var check = G2Check()
        let (message, start) = (reader.name, reader.eventStart)
        var header: [Extra]?
        var refused: XMLElement?
        var count = 0
        reading: while true {
            switch reader.next() {
            case .finish: break reading
            case .text, .end: continue
            case .start: break
            }
            let name = reader.name
            if reader.depth == 2, name.local == "itemSet" { continue }
            let isItem = reader.depth == 3
            let tree = XMLTree(element: &reader)
            guard let element = tree.root else { continue }
            reading.faults += tree.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
            guard isItem, NewsMLG2.items.contains(name.local) else {
                if name.local == "header" { header = G2Header.extras(of: element) }
                check.checkNames(element)
                continue
            }
            count += 1
            check.check(carried: element)
            if element.isCopy {
                var copy = G2Item(element, base: base).copy
                copy.extras += header ?? []
                reading.copies.append(copy.edited(isEdited))
            } else if refused == nil {
                refused = element
            }
        }
        check.check(message: message, at: start, hasHeader: header != nil, hasItems: count > 0)
        reading.faults += reader.faults.map { Fault($0.kind.rawValue, byte: $0.offset) }
        reading.faults += check.faults
        guard reading.copies.isEmpty else { return reading }
        if let refused { throw NewsMLG2.nothing(in: refused, faults: reading.faults) }
        let fault = reading.faults.first ?? Fault("the message carries no item", byte: start)
        throw .unreadable(.newsMLG2, fault)
    }
}
