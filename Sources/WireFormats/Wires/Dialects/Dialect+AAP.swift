import News

extension Dialect {
    /// AAP keeps the fields of ANPA 1312 as metadata of its NITF.
    static let aap = Dialect("AAP") { copy in
        guard let take = copy.extra("head/meta anpa-takekey") else { return }
        copy.advisories.append(Advisory(role: "take", text: take))
        if let kind = TakeKey.change(take) {
            copy.state(kind, words: take, at: "head/meta anpa-takekey")
        }
    }
}
