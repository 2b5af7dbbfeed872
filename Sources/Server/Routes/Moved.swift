/// Thrown by a route whose page stands at another address.
struct Moved: Error {
    let address: String
    /// An editor's move may be taken back; a merge and another spelling are for good.
    let isForGood: Bool

    init(to address: String, isForGood: Bool = true) {
        self.address = address
        self.isForGood = isForGood
    }
}
