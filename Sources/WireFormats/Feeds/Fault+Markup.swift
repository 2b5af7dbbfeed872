import Markup

extension Fault {
    /// The faults of a document's characters and markup, with their places.
    static func list(_ faults: [MarkupFault], in text: DecodedText) -> [Fault] {
        faults.map { fault in
            let line = fault.offset.map { TextPlace(of: $0, in: text.bytes).line }
            let byte = fault.offset.flatMap { offset in text.sourceShift.map { offset + $0 } }
            return Fault(fault.kind.rawValue, byte: byte, line: line)
        }
    }
}
