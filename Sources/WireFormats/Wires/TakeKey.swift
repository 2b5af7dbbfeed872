import News

/// The words agencies tell the takes of a story by: `1st Ld-Writethru`, `2ND LEAD`, `CORRECTION`.
enum TakeKey {
    /// What a take key says of the copy; nil where it only counts.
    static func change(_ key: String) -> StatedChange.Kind? {
        let words = Set(key.lowercased().split { !$0.isLetter }.map(String.init))
        if !words.isDisjoint(with: ["kill", "withhold", "withdrawn", "elimination"]) {
            return .withdrawal
        }
        if !words.isDisjoint(with: ["correction", "corrected", "correctedrepeat"]) {
            return .correction
        }
        if words.contains("refile") { return .refile }
        if words.contains("repeat") || words.contains("rpt") { return .repeated }
        let isFuller = !words.isDisjoint(with: [
            "writethru", "writethrough", "lead", "ld", "stld", "ndld", "rdld", "thld", "roundup",
        ])
        return isFuller ? .writeThrough : nil
    }
}
