extension Copy {
    /// The moment from which readers may see it: nil without embargo, and ``Instant/distantFuture``
    /// where it is on hold or its embargo ends at a time nobody can read.
    public var heldUntil: Instant? {
        if standing == .withheld { return .distantFuture }
        return embargoed.map { $0.instant ?? .distantFuture }
    }

    /// Whether readers may not see it at `moment`.
    public func isHeld(at moment: Instant) -> Bool { heldUntil.map { $0 > moment } ?? false }
}
