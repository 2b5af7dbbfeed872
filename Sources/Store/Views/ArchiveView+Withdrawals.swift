import GRDB
package import News

extension ArchiveView {
    /// What was withdrawn of these copies or by them, and when the word came; the latest first. Copy
    /// that was never shown is left out.
    package func withdrawals(
        among ids: [CopyID]
    ) throws -> [(id: CopyID, moment: Instant)] {
        try database.all(
            """
            WITH asked AS (
                SELECT number FROM copy WHERE id IN (SELECT value FROM json_each(:ids))
            ), gone AS (
                SELECT copy, by FROM withdrawal WHERE copy IN (SELECT number FROM asked)
                UNION SELECT copy, by FROM withdrawal WHERE by IN (SELECT number FROM asked)
            )
            SELECT line.id, kill.received FROM gone JOIN line ON line.number = gone.copy
                JOIN line AS kill ON kill.number = gone.by
            WHERE gone.copy <> gone.by AND line.appears <= :now
            ORDER BY kill.received DESC, gone.copy DESC LIMIT \(Self.mostItems)
            """, ["ids": try JSONText.encode(ids), "now": now.milliseconds]
        ) { (CopyID($0[0]), Instant(milliseconds: $0[1])) }
    }
}
