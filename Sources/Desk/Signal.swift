/// What the desk goes by, each of which can be left out to see what it is worth.
public enum Signal: String, CaseIterable, Sendable {
    /// The words of headline and text.
    case words
    /// Runs of four letters of the headline.
    case letters
    /// Names, numbers, and runs of names.
    case names
    /// The hours between two items.
    case time
    /// Two stories that turn out to be one.
    case merging
    /// How alike the members of a story are among themselves, which a merge is held against.
    case cohesion
    /// The best member and the nearest few, beside the story as a whole.
    case members
    /// How much more likeness counts between two languages.
    case languages
    /// What is asked in addition where much is near.
    case crowd
    /// What is taken off on a wire that brings little.
    case quiet
    /// The square root by which small likenesses count for more.
    case root
    /// How rare the words are that a headline shares with a story of hardly any members.
    case rarity
}

extension Rules {
    /// The rules without a signal; what is left of the same kind is scaled up in its place.
    public func without(_ signal: Signal) -> Rules {
        var rules = self
        switch signal {
        case .words: rules.wordShare = 0
        case .letters: rules.letterShare = 0
        case .names: rules.nameShare = 0
        case .time: (rules.timeWeight, rules.bodyTimeWeight) = (0, 0)
        case .merging: rules.mergeScore = .infinity
        case .cohesion: rules.mergeCohesion = 0
        case .members:
            (rules.bestMemberShare, rules.nearestMembersShare) = (0, 0)
            rules.memberScore = -.infinity
        case .languages: rules.foreignFactor = 1
        case .crowd: rules.crowdShare = 0
        case .quiet: rules.quietRelief = 0
        case .root: rules.rootShare = 0
        case .rarity: rules.sharedRarity = 0
        }
        rules.scaleShares()
        return rules
    }

    /// Makes the shares of a text's parts sum to 1 where one was left out.
    private mutating func scaleShares() {
        let sum = wordShare + letterShare + nameShare
        guard sum > 0, sum < 0.999, wordShare * letterShare * nameShare == 0 else { return }
        wordShare /= sum
        letterShare /= sum
        nameShare /= sum
    }
}
