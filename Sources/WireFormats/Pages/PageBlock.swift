import News

/// A block of a page, and whether it is part of the story.
struct PageBlock {
    let block: Block
    /// Its words as plain text.
    let text: String
    /// The words of a short block; nil for paragraphs.
    let words: PlainWords?
    /// A number for the text of a short block; nil for paragraphs.
    let number: UInt64?
    /// Whether it is a line that publishers put into any article.
    let isStock: Bool
    /// How many words of consent and sale stand in it.
    let consent: Int
    /// Whether it holds a mark of captions and credits.
    let hasCredit: Bool
    /// The element that sets it as a paragraph.
    let node: Int
    /// A number for how it is set: the names and classes of the element and those around it.
    let style: Int
    /// Whether it stands in the element the story's text stands in, and in no box beside the text.
    let isInside: Bool
    /// Why it is no part of the story where it is none.
    var reason: String?
    /// Why the rules alone would leave it out.
    var ruledOut: String?
    /// How much it reads like part of the story; 0 is the border.
    var score: Int?
    /// What the score was found from.
    var signs: [Int16]?

    /// Blocks of fewer bytes are compared word by word.
    private static let longestShort = 400

    init(_ block: Block, node: Int, style: Int, reason: String? = nil) {
        self.block = block
        text = block.plainText
        let length = text.utf8.count
        let isShort = length < Self.longestShort
        let words = isShort ? PlainWords(text) : nil
        self.words = words
        number = isShort ? PageSite.number(of: text) : nil
        isStock =
            BoilerplateLine.points(text)
            || words.map { BoilerplateLine.matches($0, length: length) } ?? false
        consent = ConsentLine.count(in: text)
        hasCredit = length < 300 && CreditMark.isIn(text)
        self.node = node
        self.style = style
        isInside = reason == nil
        self.reason = reason
    }
}
