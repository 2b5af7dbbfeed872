import GRDB
import News

/// Filed copy as the archive has it, with the moment it was replaced.
struct FiledRow {
    /// To be followed by a condition.
    static let select = """
        SELECT copy.id, line.source, delivery.id, line.received, copy.text, line.story, \
        ruling.kind, ruling.of, ruling.section, ruling.because, ruling.changes, \
        line.replaced_by, line.withdrawn_by, line.replaced_at, copy.number, ruling.evidence, \
        story.thread, \(EditorsRulingTable.because(of: "copy.number")) \
        FROM copy JOIN line ON line.number = copy.number \
        JOIN ruling ON ruling.copy = copy.number \
        JOIN delivery ON delivery.number = copy.delivery \
        JOIN story ON story.id = line.story
        """

    var filed: Filed
    var replacedAt: Int64
    var number: Int64
    /// Why an editor put it into its story; none where it is where the desk put it.
    private var moved: [Reason]

    /// Reads ``select``.
    init(row: Row) throws {
        let ruling = Ruling(
            copy: CopyID(row[0]), story: StoryID(row[5]),
            kind: Ruling.Kind(rawValue: row[6]) ?? .new, of: (row[7] as String?).map { CopyID($0) },
            section: Section(rawValue: row[8]) ?? .world,
            because: try JSONText.list(of: Reason.self, row[9]),
            changes: try JSONText.list(of: WordChange.self, row[10]),
            thread: (row[16] as String?).map { StoryID($0) },
            evidence: try (row[15] as String?).map { try JSONText.decode(Evidence.self, $0) })
        filed = Filed(
            id: CopyID(row[0]), source: SourceID(row[1]), delivery: DeliveryID(row[2]),
            received: Instant(milliseconds: row[3]),
            copy: try JSONText.decode(Copy.self, row[4]), ruling: ruling,
            replacedBy: (row[11] as String?).map { CopyID($0) },
            withdrawnBy: (row[12] as String?).map { CopyID($0) })
        replacedAt = row[13]
        number = row[14]
        moved = try (row[17] as String?).map { try JSONText.list(of: Reason.self, $0) } ?? []
    }

    /// The copy of that number as it was filed.
    static func one(_ number: Int64, in database: Database) throws -> FiledRow? {
        try database.row("\(select) WHERE copy.number = ?", [number]).map(FiledRow.init(row:))
    }

    /// What may be printed at `now`.
    func shown(at now: Instant) -> Filed {
        var shown = filed
        if replacedAt > now.milliseconds { shown.replacedBy = nil }
        shown.ruling.because.insert(contentsOf: moved, at: 0)
        return shown.withdrawnBy == nil ? shown : shown.withoutText
    }
}

extension Filed {
    /// The notice withdrawn copy leaves: when and whose it was, and no word of it.
    fileprivate var withoutText: Filed {
        var notice = self
        notice.copy = Copy()
        notice.copy.standing = .canceled
        notice.copy.language = copy.language
        notice.copy.published = copy.published
        notice.copy.updated = copy.updated
        notice.copy.outlet = copy.outlet
        notice.copy.agency = copy.agency
        notice.ruling.because = []
        notice.ruling.changes = []
        notice.ruling.evidence = nil
        return notice
    }
}
