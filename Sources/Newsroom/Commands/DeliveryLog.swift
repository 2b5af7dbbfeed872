import News
import Store

/// Lists what was received and what came of it, and gives it back: `wiredesk deliveries`.
package struct DeliveryLog: Sendable {
    private let settings: Settings

    package init(settings: Settings) {
        self.settings = settings
    }

    /// Prints the newest deliveries, newest first; only those that could not be read if `refused`.
    package func list(
        newest limit: Int, refused: Bool, asJSON: Bool, to output: StandardOutput
    ) throws {
        for entry in try settings.openArchive().log(newest: limit, refused: refused) {
            if asJSON {
                try output.print(JSONLine.bytes(entry))
            } else {
                try output.print(Self.line(entry))
            }
        }
        try output.flush()
    }

    /// Prints the bytes of one delivery as they came.
    package func give(_ id: String, to output: StandardOutput) throws {
        guard let delivery = try settings.openArchive().delivery(DeliveryID(id)) else {
            throw CommandError.noDelivery(id)
        }
        guard !delivery.bytes.isEmpty else { throw CommandError.noBytes(id) }
        try output.pass(delivery.bytes)
        try output.flush()
    }

    private static func line(_ entry: LogEntry) -> String {
        let outcome = entry.outcome
        let faults = outcome.faults.isEmpty ? "" : ", \(outcome.faults.count) faults"
        let came =
            outcome.refusal.map { "refused: \($0)" }
            ?? "\(outcome.format ?? "unread"), \(outcome.items) items, \(outcome.filed) filed\(faults)"
        return [
            entry.id.text, "\(entry.received)", entry.source.text, "\(entry.size) bytes", came,
            entry.address ?? "",
        ].filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
