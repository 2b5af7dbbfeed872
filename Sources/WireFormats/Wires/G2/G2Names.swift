import Markup

/// What the standard knows of the names of a document, each looked up once.
struct G2Names {
    enum Kind {
        /// Of another namespace: not ours to judge.
        case foreign
        case known, unknown
        /// Its value is an address.
        case address
        /// It holds a text in markup of its own.
        case text
    }

    private var elements: [Int: Kind] = [:]
    private var attributes: [Int: Kind] = [:]

    /// What the element's name is; trees of one document number their names alike.
    mutating func element(_ element: XMLElement) -> Kind {
        if let kind = elements[element.nameNumber] { return kind }
        let name = element.name
        let kind: Kind =
            name.namespace != NewsMLG2.namespace
            ? .foreign
            : !G2Vocabulary.elements.contains(name.local)
                ? .unknown : name.local == "inlineXML" ? .text : .known
        elements[element.nameNumber] = kind
        return kind
    }

    mutating func attribute(_ number: Int, of element: XMLElement) -> Kind {
        if let kind = attributes[number] { return kind }
        let name = element.name(number)
        let kind: Kind =
            !name.namespace.isEmpty || !name.prefix.isEmpty
            ? .foreign
            : !G2Vocabulary.attributes.contains(name.local)
                ? .unknown : name.local.hasSuffix("uri") || name.local == "href" ? .address : .known
        attributes[number] = kind
        return kind
    }

    /// Whether what stands inside is content and no metadata.
    mutating func holdsContent(_ element: XMLElement) -> Bool {
        if self.element(element) == .text { return true }
        return element.name.local == "inlineData"
    }

    /// Whether a value can be a URI: no blanks inside, and every `%` followed by two hex digits.
    static func isAddress(_ value: String) -> Bool {
        let bytes = value.utf8.drop { $0 <= 0x20 }
        var digitsDue = 0
        var isOver = false
        for byte in bytes {
            if byte <= 0x20 {
                isOver = true
                continue
            }
            if isOver || byte == 0x3C || byte == 0x3E { return false }
            if digitsDue > 0 {
                guard MailParameters.hex(byte) != nil else { return false }
                digitsDue -= 1
            } else if byte == UInt8(ascii: "%") {
                digitsDue = 2
            }
        }
        return digitsDue == 0
    }
}
