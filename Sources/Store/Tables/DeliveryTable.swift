import Foundation
import GRDB
import News

/// The log of everything received, bytes compressed, with what came of reading it.
enum DeliveryTable {
    static let definition = """
        CREATE TABLE delivery (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
            source TEXT NOT NULL REFERENCES source (id),
            received INTEGER NOT NULL,
            address TEXT,
            declared_type TEXT,
            format TEXT,
            items INTEGER NOT NULL CHECK (items >= 0),
            filed INTEGER NOT NULL CHECK (filed >= 0),
            faults TEXT NOT NULL,
            refusal TEXT,
            size INTEGER NOT NULL CHECK (size >= 0),
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE INDEX delivery_received ON delivery (received);
        CREATE INDEX delivery_refused ON delivery (number) WHERE refusal IS NOT NULL;
        CREATE TRIGGER delivery_stays BEFORE DELETE ON delivery
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        CREATE TRIGGER delivery_as_it_was BEFORE UPDATE ON delivery
        BEGIN SELECT raise(ABORT, 'the archive only appends'); END;
        """

    static func holds(_ id: DeliveryID, in database: Database) throws -> Bool {
        try database.row("SELECT 1 FROM delivery WHERE id = ?", [id.text]) != nil
    }

    /// The delivery's number in the log; nil when it is already there.
    static func insert(
        _ delivery: Delivery, _ outcome: DeliveryOutcome, in database: Database
    ) throws -> Int64? {
        guard let packed = Compression.deflate(delivery.bytes) else {
            throw DatabaseError(resultCode: .SQLITE_NOMEM)
        }
        try database.run(
            """
            INSERT INTO delivery (id, source, received, address, declared_type, format, items,
                filed, faults, refusal, size, bytes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            [
                delivery.id.text, delivery.source.text, delivery.received.milliseconds,
                delivery.address, delivery.declaredType, outcome.format, max(0, outcome.items),
                max(0, outcome.filed), try JSONText.encode(outcome.faults), outcome.refusal,
                delivery.bytes.count, Data(packed),
            ])
        return database.changesCount == 1 ? database.lastInsertedRowID : nil
    }

    /// Those after `number` in the log, until there are `limit` or `bytes` of them.
    static func after(
        _ number: Int64, limit: Int, bytes: Int, refused: Bool, in database: Database
    ) throws -> [KeptDelivery] {
        let cursor = try database.rows(
            """
            SELECT number, id, source, received, address, declared_type, format, items, filed,
                faults, refusal, size, bytes
            FROM delivery WHERE number > ?\(refused ? " AND refusal IS NOT NULL" : "")
            ORDER BY number LIMIT ?
            """, [number, limit])
        var kept: [KeptDelivery] = []
        var size = 0
        while size < bytes, let row = try cursor.next() {
            let one = try KeptDelivery(row: row)
            size += one.delivery.bytes.count
            kept.append(one)
        }
        return kept
    }
}

extension KeptDelivery {
    fileprivate init(row: Row) throws {
        let size: Int = row[11]
        let packed: Data = row[12]
        let id: String = row[1]
        guard let bytes = Compression.inflate([UInt8](packed), size: size) else {
            throw DatabaseError(
                resultCode: .SQLITE_CORRUPT, message: "the bytes of delivery \(id) do not unpack")
        }
        number = row[0]
        delivery = Delivery(
            id: DeliveryID(id), source: SourceID(row[2]),
            received: Instant(milliseconds: row[3]), address: row[4], declaredType: row[5],
            bytes: bytes)
        outcome = DeliveryOutcome(
            format: row[6], items: row[7], filed: row[8],
            faults: try JSONText.list(of: String.self, row[9]), refusal: row[10])
    }
}
