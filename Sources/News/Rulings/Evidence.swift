/// What a ruling rests on, in figures: the reasons say the same in sentences.
public struct Evidence: Hashable, Codable, Sendable {
    /// The copy it was held against: the one it repeats, else the nearest in its story.
    public var nearest: CopyID?
    /// Hours between the two.
    public var hoursApart: Double?
    /// Words both have, the weightiest first.
    public var sharedTerms: [SharedTerm]
    /// Where the text itself decided.
    public var textInCommon: TextInCommon?
    /// Where a score decided.
    public var score: Score?
    /// The nearest story it did not join.
    public var nearestOther: OtherStory?

    public init(
        nearest: CopyID? = nil, hoursApart: Double? = nil, sharedTerms: [SharedTerm] = [],
        textInCommon: TextInCommon? = nil, score: Score? = nil, nearestOther: OtherStory? = nil
    ) {
        self.nearest = nearest
        self.hoursApart = hoursApart
        self.sharedTerms = sharedTerms
        self.textInCommon = textInCommon
        self.score = score
        self.nearestOther = nearestOther
    }

    /// A word and its part in the likeness of the two texts, from 0 to 1.
    public struct SharedTerm: Hashable, Codable, Sendable {
        public var words: String
        public var weight: Double

        public init(words: String, weight: Double) {
            self.words = words
            self.weight = weight
        }
    }

    /// Shares of the runs of five words of two texts, from 0 to 1.
    public struct TextInCommon: Hashable, Codable, Sendable {
        public var ofEarlier: Double
        public var ofLater: Double
        public var ofBoth: Double

        public init(ofEarlier: Double, ofLater: Double, ofBoth: Double) {
            self.ofEarlier = ofEarlier
            self.ofLater = ofLater
            self.ofBoth = ofBoth
        }
    }

    /// How near it is to the story it joined.
    public struct Score: Hashable, Codable, Sendable {
        public var total: Double
        public var needed: Double
        /// The likeness of the nearest member, before time is taken off.
        public var nearestMember: Double
        /// The mean likeness of all members.
        public var story: Double

        public init(total: Double, needed: Double, nearestMember: Double, story: Double) {
            self.total = total
            self.needed = needed
            self.nearestMember = nearestMember
            self.story = story
        }
    }

    /// A story that was near; below 0 `margin` is what it was short of joining by.
    public struct OtherStory: Hashable, Codable, Sendable {
        public var story: StoryID
        public var score: Double
        /// Its score less the score needed.
        public var margin: Double

        public init(story: StoryID, score: Double, margin: Double) {
            self.story = story
            self.score = score
            self.margin = margin
        }
    }
}
