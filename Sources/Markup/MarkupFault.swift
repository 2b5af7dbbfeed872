/// Something wrong in a document that was read all the same.
public struct MarkupFault: Hashable, Sendable {
    /// What was wrong.
    public var kind: Kind
    /// The byte of the decoded document where it was seen, when one place can be named.
    public var offset: Int?

    /// A fault of `kind`, seen at `offset`.
    public init(_ kind: Kind, at offset: Int? = nil) {
        self.kind = kind
        self.offset = offset
    }

    /// The kinds of fault; the raw value is the sentence shown to a reader.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        // Characters.
        case unknownCharset = "the declared character set is unknown"
        case contradictedCharset = "the declared character set is not the one used"
        case invalidSequence = "bytes that are no characters were repaired"
        case encodedTwice = "the text was encoded as UTF-8 twice"
        case controlCharacter = "control characters were removed"
        // XML.
        case bareAmpersand = "an ampersand was not escaped"
        case unknownEntity = "an entity is not declared"
        case entityBudget = "entities expand beyond the limit"
        case undeclaredPrefix = "a namespace prefix is not declared"
        case duplicateAttribute = "an attribute is given twice"
        case brokenTag = "a tag is not well formed"
        case missingEndTag = "an element is not closed"
        case strayEndTag = "an end tag closes nothing"
        case unclosedSection = "a comment, CDATA section or instruction is not closed"
        case outsideRoot = "text stands outside the root element"
        case tooDeep = "elements nest too deep"
        case tooManyAttributes = "a tag has too many attributes"
        case tooManyNodes = "the document has too many elements"
        // JSON.
        case comment = "a comment stands in JSON"
        case trailingComma = "a comma stands before a closing bracket"
        case missingComma = "a comma is missing"
        case brokenString = "a string is not well formed"
        case brokenLiteral = "a literal is not well formed"
        case truncated = "the document ends too early"
        case trailingBytes = "bytes follow the document"
    }
}
