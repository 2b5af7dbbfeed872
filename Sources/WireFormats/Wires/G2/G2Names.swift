import Markup

/// What the standard knows of the names of a document, each looked up once.
struct G2Names {
    enum Kind {
        /// Of another namespace: not ours to judge.
        case foreign
        case known, unknown
        /// Its value is an address.
        case address
        /// It holds a text in markup of its own, or data that are none.
        case text, data
    }

    /// The names of the vocabulary, by their numbers.
    private static let usual: [(element: Kind, attribute: Kind)] = G2Vocabulary.names.names.map {
        (kind(ofElement: $0), kind(ofAttribute: $0))
    }

    private let usual = Self.usual
    /// Those of the document alone.
    private var elements: [Int: Kind] = [:]
    private var attributes: [Int: Kind] = [:]

    /// What the element's name is; its tree was read with the names of ``G2Vocabulary``, and trees of one
    /// document number their names alike.
    mutating func element(_ element: XMLElement) -> Kind {
        let number = element.nameNumber
        if number < usual.count { return usual[number].element }
        if let kind = elements[number] { return kind }
        let kind = Self.kind(ofElement: element.name)
        elements[number] = kind
        return kind
    }

    mutating func attribute(_ number: Int, of element: XMLElement) -> Kind {
        if number < usual.count { return usual[number].attribute }
        if let kind = attributes[number] { return kind }
        let kind = Self.kind(ofAttribute: element.name(number))
        attributes[number] = kind
        return kind
    }

    private static func kind(ofElement name: XMLName) -> Kind {
        if name.namespace != NewsMLG2.namespace { return .foreign }
        switch name.local {
        case "inlineXML": return .text
        case "inlineData": return .data
        default: return G2Vocabulary.elements.contains(name.local) ? .known : .unknown
        }
    }

    private static func kind(ofAttribute name: XMLName) -> Kind {
        if !name.namespace.isEmpty || !name.prefix.isEmpty { return .foreign }
        if !G2Vocabulary.attributes.contains(name.local) { return .unknown }
        return name.local.hasSuffix("uri") || name.local == "href" ? .address : .known
    }

    /// Whether a value can be a URI: no blanks inside, and every `%` followed by two hex digits.
    static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var digitsDue = 0
        var (isBegun, isOver) = (false, false)
        for byte in bytes {
            if byte <= 0x20 {
                isOver = isBegun
                continue
            }
            isBegun = true
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
