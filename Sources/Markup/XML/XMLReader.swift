/// Reads an XML document element by element from UTF-8 bytes, leniently and without building a tree.
///
/// Start and end events always balance: what a document forgot to close is closed, and end tags
/// that close nothing are passed over. Comments and instructions are skipped. Nothing is fetched.
public struct XMLReader {
    /// What the reader stands on.
    public enum Event: Sendable {
        /// An element begins; name and attributes are at hand.
        case start
        /// An element ends; its name is at hand.
        case end
        /// Character data; see ``XMLReader/appendText(to:)``.
        case text
        /// The document is over.
        case finish
    }

    struct Open {
        let name: Int
        let written: Int
        let bindings: Int
        /// Where the name stands in its start tag.
        let spelling: Range<Int>
        /// The number of what it passes on; see ``passedOn``.
        let inherited: Int
    }

    /// The document: UTF-8.
    public let bytes: [UInt8]
    /// How much is followed.
    public let limits: XMLLimits
    /// What had to be read over so far.
    public var faults: [MarkupFault] { faultList.faults }
    /// Where the event just given begins, as a byte of the document.
    public internal(set) var eventStart = 0
    /// Where reading goes on: the byte after the event just given.
    public internal(set) var position = 0
    /// The number of the name of the element that begins or ends here; equal names, equal numbers.
    public internal(set) var nameNumber = 0
    /// Whether the element that ends here was closed by its own end tag.
    public internal(set) var isEndWritten = false
    /// Whether the element that begins here has no content (`<br/>`).
    public internal(set) var isEmptyElement = false

    var names: XMLNames
    var open: [Open] = []
    var attributes: [XMLAttribute] = []
    var entities: [String: [UInt8]] = [:]
    var entityBudget: Int
    var faultList = FaultList()
    var textRange = 0..<0
    var isLiteral = false
    /// End events still to be given before reading goes on.
    var endsDue = 0
    /// Whether the start just given is to be given again.
    var isStartDue = false
    /// Where each name's next end tag stands, for names asked about.
    var closers: [Int: Int] = [:]
    /// The lengths of closing marks (`>`, `?>`, `-->`) of which none is left in the document.
    var missingMarks: Set<Int> = []
    /// Elements beyond the depth limit that are open now.
    var passedOver = 0
    /// What the document passes on, then what the open elements do that state something themselves.
    var passedOn: [XMLInherited]
    /// Counts the times base or language changed: the same number, the same two.
    var inheritedNumber = 0
    /// How many elements are open, the one that just began included.
    public internal(set) var depth = 0
    /// The address that relative links resolve against here: `xml:base` over the document's own.
    public internal(set) var base: String?
    /// Room for so many open elements, and attributes of one, is made at once.
    private static let usualDepth = 8
    /// The language stated by `xml:lang` for this place.
    public internal(set) var language: String?

    /// A reader at the start of a document; `base` is the address the document came from.
    public init(
        _ bytes: [UInt8], base: String? = nil, limits: XMLLimits = XMLLimits(),
        vocabulary: XMLVocabulary = .none
    ) {
        self.bytes = bytes
        self.limits = limits
        self.base = base
        names = XMLNames(vocabulary.shared)
        entityBudget = limits.entityBytes
        passedOn = [XMLInherited(base: base, language: nil)]
        open.reserveCapacity(Self.usualDepth)
        attributes.reserveCapacity(Self.usualDepth)
    }

    /// The name of the element that begins or ends here.
    public var name: XMLName { names[nameNumber] }
    /// Whether the text here stands in a CDATA section.
    public var isCDATA: Bool { isLiteral }

    /// The name with this number.
    public func name(_ number: Int) -> XMLName { names[number] }

    /// Goes on to the next event.
    public mutating func next() -> Event {
        if isStartDue {
            isStartDue = false
            return .start
        }
        if endsDue > 0 { return giveEnd() }
        while position < bytes.count {
            eventStart = position
            if let event = bytes[position] == 0x3C ? readTag() : readText() { return event }
        }
        eventStart = position
        if open.isEmpty { return .finish }
        faultList.add(.missingEndTag, at: position)
        endsDue = open.count
        isEndWritten = false
        return giveEnd()
    }

    /// Passes over the rest of the element that just began, its end included.
    public mutating func skipElement() {
        if takeLeaf() { return }
        let outside = depth - 1
        while depth > outside {
            if next() == .finish { return }
        }
    }

    /// Takes the element that just began out of the open elements it wrongly stands in, so that
    /// `depth` is `newDepth`: for documents that forgot an end tag before it.
    public mutating func hoist(to newDepth: Int) {
        guard newDepth >= 1, newDepth < open.count, let element = open.last else { return }
        faultList.add(.missingEndTag, at: eventStart)
        open.removeSubrange((newDepth - 1)...)
        open.append(element)
        depth = newDepth
    }

    /// Gives the start just given once more, for who finds it is not theirs.
    public mutating func giveStartAgain() { isStartDue = true }

    mutating func giveEnd() -> Event {
        endsDue -= 1
        guard let element = open.popLast() else { return next() }
        leave(element)
        return .end
    }

    /// Stands on the end of an element that is no longer among the open ones.
    @inline(__always)
    mutating func leave(_ element: Open) {
        nameNumber = element.name
        depth = open.count
        if names.bindingMark > element.bindings { names.unbind(to: element.bindings) }
        let outer = open.last?.inherited ?? 0
        if element.inherited > outer { disinherit(to: outer) }
    }

    /// Takes back what an element passed on by itself.
    private mutating func disinherit(to outer: Int) {
        passedOn.removeSubrange((outer + 1)...)
        (base, language) = (passedOn[outer].base, passedOn[outer].language)
        inheritedNumber += 1
    }

    @inline(__always)
    private mutating func readText() -> Event? {
        let end = indexOf(0x3C, from: position) ?? bytes.count
        textRange = position..<end
        isLiteral = false
        position = end
        guard !open.isEmpty else {
            noteOutsideText()
            return nil
        }
        return .text
    }

    private mutating func noteOutsideText() {
        if bytes[textRange].contains(where: { $0 > 0x20 }) {
            faultList.add(.outsideRoot, at: textRange.lowerBound)
        }
    }
}
