import Markup

/// What ``PageReader`` made of each block of a page, or ``PageTextReader`` of each line, and why.
public struct PageExplanation: Hashable, Codable, Sendable {
    /// One block of the page, in page order.
    public struct Block: Hashable, Codable, Sendable {
        public var text: String
        /// The name of the element that sets it as a paragraph.
        public var element: String
        public var isKept: Bool
        /// Whether the rules alone would have kept it.
        public var byRules: Bool
        /// How much it reads like the story, in thousandths of log odds; nil where none was asked.
        public var score: Int?
        /// Why it was dropped.
        public var reason: String?
        /// The numbers the score was found from, in the order of the names in ``PageExplanation/signs``.
        public var signs: [Int16]?
    }

    /// A day with its year that the page shows its readers, in page order.
    public struct Day: Hashable, Codable, Sendable {
        public var text: String
        /// The day, as `2025-03-04`.
        public var day: String
        /// How much its place speaks for it as the article's, in tenths of log odds.
        public var points: Int
        /// What the points were found from, in the order of ``PageExplanation/daySigns``.
        public var signs: [Int]
    }

    public var blocks: [Block]
    /// The names of the days' signs.
    public var daySigns: [String] = []
    /// The days around the headline that were weighed as the day of publishing.
    public var days: [Day] = []
    /// The names of the signs.
    public var signs: [String]

    /// Explains a page's HTML, or page text where the hints say so.
    public static func read(_ bytes: [UInt8], hints: Hints = Hints()) -> PageExplanation {
        guard hints.format == .pageText else { return PageReader.explain(bytes, hints: hints) }
        let text = DecodedText(bytes, hints: CharsetHints(transport: hints.charset))
        return PageTextReader.explain(
            text: String(decoding: text.bytes, as: UTF8.self), hints: hints)
    }

    init(blocks: [Block], signs: [String] = []) {
        self.blocks = blocks
        self.signs = signs
    }

    init(_ body: PageBody, in document: HTMLDocument) {
        signs = PageBlockSigns.names
        blocks = body.candidates.map { candidate in
            Block(
                text: candidate.text,
                element: document.spelling(document.nodes[candidate.node].spelling),
                isKept: candidate.reason == nil,
                byRules: (candidate.score == nil ? candidate.reason : candidate.ruledOut) == nil,
                score: candidate.score, reason: candidate.reason, signs: candidate.signs)
        }
    }
}
