extension Copy {
    /// Whether readers may not see it at `moment`: it is on hold, or its embargo has not ended or
    /// ends at a time nobody can read.
    public func isHeld(at moment: Instant) -> Bool {
        if standing == .withheld { return true }
        guard let embargoed else { return false }
        return embargoed.instant.map { $0 > moment } ?? true
    }
}
