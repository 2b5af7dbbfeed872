import News

extension Desk {
    /// What the item in hand turned out to be, before it is entered.
    struct Finding {
        var kind: Ruling.Kind
        /// The number of the card it updates, corrects, repeats, carries or kills.
        var of: Int32?
        /// The story it joins; nil opens one.
        var dossier: Int32?
        /// The family it belongs to; nil founds one.
        var family: Int32?
        var overlap: Overlap?
        var changes: [WordChange] = []
        /// Reasons that only the finder knows: the provider's word, a kill.
        var because: [Reason] = []
        var withdraws: [CopyID] = []
        var isWithdrawn = false
        /// The story it was scored against, where a score decided.
        var nearness: Nearness?

        /// A newer version than the one a kill withdrew: it founds a family of its own, and takes
        /// neither a word nor the place of what was withdrawn.
        mutating func standAnew() {
            kind = .development
            (of, family, overlap, changes) = (nil, nil, nil, [])
            isWithdrawn = false
            withdraws = []
            because = [Reason(.providerID, "a newer version than the one that was killed")]
        }
    }
}
