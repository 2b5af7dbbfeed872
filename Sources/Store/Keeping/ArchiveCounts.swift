import GRDB
import News

/// How much an archive holds.
package struct ArchiveCounts: Hashable, Sendable {
    package var deliveries: Int
    /// Deliveries nothing could be read from.
    package var refusals: Int
    package var copies: Int
    package var stories: Int
    package var sources: Int
    /// Copy the search index has not taken in yet.
    package var unindexed: Int
}

extension ArchiveCounts {
    init(in database: Database) throws {
        func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
        copies = try count("SELECT max(number) FROM copy")
        deliveries = try count("SELECT max(number) FROM delivery")
        refusals = try count("SELECT count(*) FROM delivery WHERE refusal IS NOT NULL")
        stories = try StoryTable.count(in: database)
        sources = try count("SELECT count(*) FROM source WHERE is_removed = 0")
        unindexed = max(0, copies - Int(try IndexMarkTable.number(in: database)))
    }

    /// Takes off what nobody may know of yet: copy that appears after `now`, and the stories and
    /// deliveries that hold no other.
    mutating func leaveOutUnseen(at now: Instant, in database: Database) throws {
        let unseen = """
            SELECT count(*), count(DISTINCT line.story) FILTER (WHERE NOT EXISTS (
                    SELECT 1 FROM line AS other
                    WHERE other.story = line.story AND other.appears <= :now)),
                count(DISTINCT copy.delivery) FILTER (WHERE NOT EXISTS (
                    SELECT 1 FROM copy AS sent JOIN line AS other ON other.number = sent.number
                    WHERE sent.delivery = copy.delivery AND other.appears <= :now))
            FROM line JOIN copy ON copy.number = line.number
            WHERE line.appears > 0 AND line.appears > :now
            """
        guard let row = try database.row(unseen, ["now": now.milliseconds]) else { return }
        copies -= row[0]
        stories -= row[1]
        deliveries -= row[2]
    }
}
