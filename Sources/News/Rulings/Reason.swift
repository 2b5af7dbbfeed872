/// One piece of evidence for a ruling, as a sentence a reader can check.
public struct Reason: Hashable, Codable, Sendable {
    public enum Kind: String, Hashable, CaseIterable, Codable, Sendable {
        /// The provider's own word: a version, a `CORRECTS`, a kill.
        case providerWord
        /// An editor's own word.
        case editorsWord
        /// The provider's id or version chain.
        case providerID
        /// How much text the two have in common.
        case textInCommon
        /// Names, numbers and rare words both have.
        case sharedTerms
        /// The words that changed.
        case changedWords
        /// How far apart in time.
        case timeApart
        /// The score against the threshold.
        case score
        /// The nearest story it did not join, and by how much.
        case nearestOther
        /// Whose copy it is.
        case lineage
        /// Why this section.
        case section
        /// Why nothing else was found.
        case nothingNear
    }

    public var kind: Kind
    /// `shares: Suaalii≈Suualii, Wallabies, Ireland`.
    public var words: String

    public init(_ kind: Kind, _ words: String) {
        self.kind = kind
        self.words = words
    }
}

extension Reason: CustomStringConvertible {
    public var description: String { words }
}
