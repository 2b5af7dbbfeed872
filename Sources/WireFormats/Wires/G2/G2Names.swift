import Markup
import News

/// What the standard knows of the names of a document.
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
    /// What to do at the elements of the vocabulary, and which attributes to look at, by their numbers.
    private static let steps = usual.map { step(at: $0.element) }
    private static let shown = usual.map { isShown($0.attribute) }

    private let steps = Self.steps
    private let shown = Self.shown

    /// Goes through the elements whose names are ours to judge: shows those that are unknown or hold a
    /// text, then the attributes that are unknown or hold an address.
    func walk(_ root: XMLElement, _ body: (XMLElement, _ attribute: Int?) -> Void) {
        root.walk(
            steps: steps, own: { Self.step(at: Self.kind(ofElement: root.name($0))) },
            shown: shown, ownShown: { Self.isShown(Self.kind(ofAttribute: root.name($0))) }, body)
    }

    /// What the element's name is; its tree was read with the names of ``G2Vocabulary``.
    func element(_ element: XMLElement) -> Kind {
        let number = element.nameNumber
        return number < Self.usual.count
            ? Self.usual[number].element : Self.kind(ofElement: element.name)
    }

    func attribute(_ number: Int, of element: XMLElement) -> Kind {
        number < Self.usual.count
            ? Self.usual[number].attribute : Self.kind(ofAttribute: element.name(number))
    }

    /// What stands in a text or in data is content and no metadata.
    private static func step(at kind: Kind) -> XMLStep {
        switch kind {
        case .foreign: []
        case .known, .address: [.attributes, .inside]
        case .unknown: [.show, .attributes, .inside]
        case .text: [.show, .attributes]
        case .data: .attributes
        }
    }

    private static func isShown(_ kind: Kind) -> Bool { kind == .unknown || kind == .address }

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
                guard Hexadecimal.value(of: byte) != nil else { return false }
                digitsDue -= 1
            } else if byte == UInt8(ascii: "%") {
                digitsDue = 2
            }
        }
        return digitsDue == 0
    }
}
