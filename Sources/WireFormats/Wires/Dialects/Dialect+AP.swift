import News

extension Dialect {
    /// AP's slugline ends in the take: `BC-EU--Storm, 1st Ld-Writethru`.
    static let ap = Dialect("AP") { copy in
        guard let slugline = copy.slugline, let comma = slugline.firstIndex(of: ",") else { return }
        let take = String(slugline[slugline.index(after: comma)...]).folded
        if let kind = TakeKey.change(take) { copy.state(kind, words: take, at: "slugline") }
    }
}
