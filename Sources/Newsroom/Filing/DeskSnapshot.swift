import Desk
import Foundation
import News
import Store

/// The desk as a file beside the archive, so that a restart need not file the whole archive again.
///
/// It is never needed: where it is missing, damaged, of another version or of another archive, the
/// desk is made from the archive, which comes to the same.
struct DeskSnapshot: Sendable {
    let path: String

    /// A desk and the last copy it knows of.
    struct Standing {
        var desk: Desk
        var last: FiledMark
        /// The number of the delivery with the last editor's ruling it knows of; 0 for none.
        var lastRuling: Int64
    }

    private static let mark = "wiredesk desk"
    /// Bytes of the first line: mark, version, number and id of the last copy, number of the last ruling.
    private static let headLimit = 512

    /// The desk as it was kept; nil when it cannot be taken up for `archive` under `rules`.
    func read(for archive: Archive, _ rules: Rules) throws -> Standing? {
        guard let bytes = FileManager.default.contents(atPath: path),
            let end = bytes.prefix(Self.headLimit).firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        let head = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\t")
        guard head.count == 5, head[0] == Self.mark, head[1] == Version.current,
            let number = Int64(head[2]), let ruling = Int64(head[4])
        else { return nil }
        let last = FiledMark(number: number, id: CopyID(String(head[3])))
        guard try archive.holds(last),
            let desk = try? Desk(restoring: Array(bytes[(end + 1)...]), rules: rules)
        else { return nil }
        return Standing(desk: desk, last: last, lastRuling: ruling)
    }

    /// Keeps the desk, in place of the one kept before or not at all.
    func write(_ standing: Standing) throws {
        let head = [
            Self.mark, Version.current, String(standing.last.number), standing.last.id.text,
            String(standing.lastRuling),
        ].joined(separator: "\t")
        var bytes = Data((head + "\n").utf8)
        bytes.append(contentsOf: standing.desk.snapshot())
        try bytes.write(to: URL(filePath: path), options: .atomic)
    }
}
