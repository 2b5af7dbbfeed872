import Desk
import Foundation

/// The lines of a block of items for `wiredesk group`, each prepared for the desk.
struct GroupLines: Sequence, IteratorProtocol {
    enum Line: Sendable {
        case empty
        /// Not an item.
        case refused
        /// - Parameter unreadableTime: what was written where the time is told and is none.
        case item(Desk.Prepared, unreadableTime: String?)
    }

    private let block: [UInt8]
    private let rules: Rules
    private var at = 0

    /// - Parameter block: whole lines; the last may go without its end.
    init(_ block: [UInt8], rules: Rules) {
        self.block = block
        self.rules = rules
    }

    mutating func next() -> Line? {
        guard at < block.count else { return nil }
        let end = lineEnd
        var line = block[at..<end]
        at = end + 1
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        if line.isEmpty { return .empty }
        guard let item = GroupItem(Array(line)) else { return .refused }
        return .item(
            Desk.Prepared(item.forDesk, under: rules), unreadableTime: item.unreadableTime)
    }

    private var lineEnd: Int {
        block.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = memchr(base + at, 0x0A, bytes.count - at)
            else { return bytes.count }
            return UnsafeRawPointer(found) - base
        }
    }
}
