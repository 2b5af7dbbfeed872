/// Why a snapshot of the desk cannot be taken up; the desk is then built from the archive anew.
public enum SnapshotFault: Error, Hashable, Sendable {
    /// Not one of ours, or written by another version of the desk.
    case otherFormat
    /// Taken under other rules.
    case otherRules
    /// Cut short or changed since it was written.
    case damaged
}
