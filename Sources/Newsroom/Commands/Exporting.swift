import Foundation
import News
import Store

/// Prints everything filed: `wiredesk export`.
package struct Exporting: Sendable {
    private let settings: Settings

    package init(settings: Settings) {
        self.settings = settings
    }

    package func run(to output: StandardOutput) throws {
        let archive = try settings.openArchive()
        // What another wiredesk files meanwhile is left out whole: copy, and rulings made after it.
        let last = try archive.lastFiled()?.number ?? 0
        for source in try archive.sources() {
            try output.print(JSONLine.bytes(ExportLine(source: source.withoutPassword)))
        }
        for source in try archive.removedSources() {
            try output.print(
                JSONLine.bytes(ExportLine(source: source.withoutPassword, removed: true)))
        }
        var rulings = try archive.editorsRulings().filter { $0.after <= last }[...]
        try archive.eachFiled(through: last) { number, filed in
            try Self.print(&rulings, before: number, of: archive, to: output)
            try output.print(JSONLine.bytes(ExportLine(filed: filed)))
        }
        try Self.print(&rulings, before: .max, of: archive, to: output)
        try output.flush()
    }

    /// Prints what editors ruled before the copy numbered `number` was filed.
    private static func print(
        _ rulings: inout ArraySlice<ArchivedRuling>, before number: Int64, of archive: Archive,
        to output: StandardOutput
    ) throws {
        while let next = rulings.first, next.after < number {
            rulings.removeFirst()
            guard let delivery = try archive.delivery(next.delivery),
                let ruling = EditorsRuling(in: delivery)
            else { continue }
            try output.print(
                JSONLine.bytes(ExportLine(ruling: ruling, received: delivery.received)))
        }
    }
}

extension Source {
    /// The source without user and password in its address: an export is given to others.
    fileprivate var withoutPassword: Source {
        guard let address, var parts = URLComponents(string: address), parts.user != nil else {
            return self
        }
        parts.user = nil
        parts.password = nil
        var source = self
        source.address = parts.string
        return source
    }
}
