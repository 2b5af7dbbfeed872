/// Faults in the order they were seen; each kind is kept a few times, so broken input cannot fill memory.
public struct FaultList: Sendable {
    /// How often one kind of fault is kept.
    public static let repetitions = 3

    /// The faults kept.
    public private(set) var faults: [MarkupFault] = []

    /// An empty list.
    public init() {}

    /// Adds a fault unless its kind has been seen `repetitions` times.
    public mutating func add(_ kind: MarkupFault.Kind, at offset: Int? = nil) {
        var seen = 0
        for fault in faults where fault.kind == kind { seen += 1 }
        guard seen < Self.repetitions else { return }
        faults.append(MarkupFault(kind, at: offset))
    }

    /// Adds the faults of another list.
    public mutating func add(_ others: [MarkupFault]) {
        for fault in others { add(fault.kind, at: fault.offset) }
    }
}
