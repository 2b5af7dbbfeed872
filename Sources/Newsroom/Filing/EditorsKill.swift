import Ingest
import News

/// A kill by an editor: the copy itself once more, canceled, under its own source.
///
/// As a delivery it is a line of `wiredesk export`, so that `replay` and `ingest` do it again.
struct EditorsKill {
    private let filed: Filed

    init(of killed: Filed, as ruling: EditorsRuling) {
        let words = ruling.because.isEmpty ? "" : ": \(ruling.because)"
        var filed = killed
        filed.copy.standing = .canceled
        filed.copy.statedChange = nil
        filed.copy.embargoed = nil
        filed.ruling = Ruling(
            copy: killed.id, story: killed.ruling.story, kind: .kill, of: killed.id,
            section: killed.ruling.section,
            because: [Reason(.editorsWord, "an editor withdrew it\(words)")])
        filed.replacedBy = nil
        self.filed = filed
    }

    /// The kill in a delivery; nil for every other one.
    init?(in delivery: Delivery) {
        guard let filed = ExportLine.filed(in: delivery), filed.ruling.kind == .kill,
            filed.ruling.because.first?.kind == .editorsWord
        else { return nil }
        self.filed = filed
    }

    /// The delivery that holds it.
    func delivery(received: Instant) throws -> Delivery {
        var filed = filed
        filed.received = received
        return Delivery(
            from: filed.source, received: received, address: nil,
            declaredType: ExportLine.mediaType,
            bytes: try Array(JSONLine.bytes(ExportLine(filed: filed))))
    }

    /// What it withdraws.
    var killed: CopyID? { filed.ruling.of }

    /// Adds the editor's word to what the desk ruled, and the copy itself, if the archive holds it,
    /// where the desk no longer knew it: a headline without an id that left the window.
    func complete(_ filing: inout Filing, isHeld: Bool) {
        filing.ruling.because.insert(contentsOf: filed.ruling.because.prefix(1), at: 0)
        guard isHeld, let killed else { return }
        filing.ruling.of = filing.ruling.of ?? killed
        if !filing.withdraws.contains(killed) { filing.withdraws.append(killed) }
    }
}
