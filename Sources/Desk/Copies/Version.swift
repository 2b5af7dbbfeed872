/// Compares the version words of providers: whole numbers, dates, or any text.
enum Version {
    /// Whether `one` is known to come before `other`.
    static func isOlder(_ one: String?, than other: String?) -> Bool {
        guard let one, let other, one != other else { return false }
        if let first = Int(one), let second = Int(other) { return first < second }
        if one.utf8.count == other.utf8.count { return one < other }
        return false
    }
}
