import Markup

extension Fault {
    /// The faults of a document's characters and markup, with their places.
    static func list(_ faults: [MarkupFault], in bytes: [UInt8]) -> [Fault] {
        faults.map { fault in
            let line = fault.offset.map { TextPlace(of: $0, in: bytes).line }
            return Fault(fault.kind.rawValue, byte: fault.offset, line: line)
        }
    }
}
