import News

/// The versions and carried copies of one text.
struct Family {
    /// Numbers of its active cards, ascending.
    var members: [Int32]
    /// The kill that withdrew it.
    var killedBy: CopyID?
    var killedVersion: String?
}
