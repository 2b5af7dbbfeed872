import News

/// A story as the desk works on it: its active members and what they have in common.
struct Dossier {
    var id: StoryID
    /// The story that began the affair it belongs to.
    var thread: StoryID
    /// Numbers of its active cards, ascending.
    var members: [Int32]
    /// The sum of its members' moments, in seconds since 1970.
    var momentSum: Int64
    var tongues: Tongues
    /// Empty while there are few members: their own vectors then say the same.
    var sums = TermSums()

    /// More members than this are summed up.
    static let fewMembers = 6

    var meanMoment: Double { Double(momentSum) / Double(max(1, members.count)) }
}
