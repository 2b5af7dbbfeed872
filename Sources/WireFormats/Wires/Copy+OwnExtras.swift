import News

extension Copy {
    /// Takes up what our writer kept in terms of its own. What the reader has said already is left
    /// out, so that copy that is written and read again and again does not grow.
    mutating func take(ownExtras own: [Extra]) {
        guard !own.isEmpty else { return }
        let said = Set(extras)
        extras += own.filter { !$0.value.isEmpty && !said.contains($0) }
    }
}
