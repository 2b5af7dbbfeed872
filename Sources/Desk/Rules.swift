/// The thresholds and limits by which the desk rules; one set serves every kind of stream.
public struct Rules: Hashable, Sendable {
    // MARK: Stories
    /// The score at which a headline joins a story.
    public var joinScore = 0.17
    /// How much of the mean score of the next nearest stories is added: where much is near, more is asked.
    public var crowdShare = 0.1
    /// How many of the next nearest stories are the crowd.
    public var crowdStories = 3
    /// What a quiet wire takes off, for each time the logarithm of ``quietItems`` over its items.
    public var quietRelief = 0.05
    /// So many items in ``paceHours`` and more are no quiet wire.
    public var quietItems = 40.0
    public var paceHours = 48
    /// The score at which a new story belongs to the affair of the nearest one.
    public var threadScore = 0.1
    /// What a text with a body must score more: it has more words to share by chance.
    public var bodySurcharge = 0.03
    /// From so many words on a body counts as one.
    public var bodyWords = 40
    /// How rare the words a headline shares with a story's nearest one must be together, if they
    /// are only just alike and the story has hardly any other.
    public var sharedRarity = 14.0
    /// A story of so many members has hardly any.
    public var chanceMembers = 2
    /// Scores less than this above the threshold are only just alike.
    public var chanceMargin = 0.07
    /// What the logarithm of the hours between two items takes from their score.
    public var timeWeight = 0.12
    /// The same between two texts with bodies: where much agrees, the day matters less.
    public var bodyTimeWeight = 0.05
    /// How much more likeness counts between two languages, which share names and few words.
    public var foreignFactor = 1.6
    /// Hours that count as no distance.
    public var timeScale = 12.0
    /// A story whose best member scores less is not near, whatever the rest of it says.
    public var memberScore = 0.1
    /// The share of a similarity that counts by its square root, scaled to leave ``rootPoint`` as it is.
    public var rootShare = 0.2
    public var rootPoint = 0.2
    /// The share of the best member in a story's score.
    public var bestMemberShare = 0.2
    /// The share of the nearest few members; what is left is the story's as a whole.
    public var nearestMembersShare = 0.25
    /// How many members are the nearest few.
    public var nearestMembers = 4
    /// What the logarithm of a story's size adds to its score.
    public var sizeBonus = 0.0113
    /// How far below the threshold a second story may be and still be looked at for a merge.
    public var mergeMargin = 0.03
    /// How alike two stories must be to become one.
    public var mergeScore = 0.18
    /// How alike they must be beside the members of the less coherent one among themselves.
    public var mergeCohesion = 0.6

    // MARK: Same copy
    /// Shingles the shorter text must have for ``sameText`` to count.
    public var sameTextShingles = 25
    /// The share of all shingles that makes two texts the same copy.
    public var sameText = 0.5
    /// Shingles the shorter text must have for ``containedText`` to count.
    public var containedTextShingles = 40
    /// The share of the shorter text found in the longer that makes them the same copy.
    public var containedText = 0.6
    /// Shingles the shorter text must have for ``shortText`` to count.
    public var shortTextShingles = 8
    /// The share of all shingles that makes two short texts under like headlines the same copy.
    public var shortText = 0.8
    /// Shorter texts that come again with changes after ``formulaHours`` are a formula filled in anew.
    public var formulaShingles = 60
    public var formulaHours = 16
    /// Changed shingles up to which a change can be a correction.
    public var correctionShingles = 12
    /// The share of all shingles above which a repeat counts as unchanged.
    public var unchangedText = 0.95

    // MARK: Weights of a text's parts, and how many of its terms are kept
    public var wordShare = 0.5
    public var letterShare = 0.35
    public var nameShare = 0.15
    public var wordTerms = 48
    public var letterTerms = 64
    public var nameTerms = 24

    // MARK: Limits
    /// How long copy stays active.
    public var windowDays = 14
    /// How many items stay active at most; the oldest leave first.
    public var activeItems = 200_000
    /// Bytes of a headline that are read.
    public var headlineBytes = 1_024
    /// Bytes of a body that are read.
    public var bodyBytes = 65_536
    /// Words of the body that count for its story.
    public var storyWords = 400
    /// The heaviest terms of an item that are looked up.
    public var lookedUpTerms = 12
    /// The heaviest terms of an item under which it can be found.
    public var indexedTerms = 40
    /// The newest items of a term that are looked at.
    public var scannedItems = 400
    /// Items compared in full.
    public var comparedItems = 16
    /// Stories compared in full.
    public var comparedStories = 8
    /// Texts compared shingle by shingle.
    public var comparedTexts = 8
    /// Words by which two texts may differ before their difference is no longer spelled out.
    public var diffWords = 256
    /// Changes listed in a ruling.
    public var listedChanges = 12
    /// Provider ids remembered as withdrawn.
    public var rememberedKills = 10_000

    public init() {}
}
