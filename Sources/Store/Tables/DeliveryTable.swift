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
    ///
    /// - Parameter source: the source as it was when the delivery was read.
    static func insert(
        _ delivery: Delivery, _ outcome: DeliveryOutcome, from source: Source,
        in database: Database
    ) throws -> Int64? {
        guard let packed = Compression.deflate(delivery.bytes) else {
            throw DatabaseError(resultCode: .SQLITE_NOMEM)
        }
        try database.run(
            """
            INSERT INTO delivery (id, source, received, address, declared_type, format, items,
                filed, faults, refusal, size, bytes, source_record)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            [
                delivery.id.text, delivery.source.text, delivery.received.milliseconds,
                delivery.address, delivery.declaredType, outcome.format, max(0, outcome.items),
                max(0, outcome.filed), try JSONText.encode(outcome.faults), outcome.refusal,
                delivery.bytes.count, Data(packed),
                try SourceRecordTable.number(of: source, in: database),
            ])
        return database.changesCount == 1 ? database.lastInsertedRowID : nil
    }

    /// The newest entries of the log, without their bytes.
    static func newest(_ limit: Int, refused: Bool, in database: Database) throws -> [LogEntry] {
        try database.all(
            """
            SELECT number, id, source, received, address, declared_type, format, items, filed,
                faults, refusal, size
            FROM delivery\(refused ? " WHERE refusal IS NOT NULL" : "")
            ORDER BY number DESC LIMIT ?
            """, [limit], LogEntry.init(row:))
    }

    static func one(_ id: DeliveryID, in database: Database) throws -> Delivery? {
        try database.row(
            """
            SELECT number, id, source, received, address, declared_type, format, items, filed,
                faults, refusal, size, bytes
            FROM delivery WHERE id = ?
            """, [id.text]
        ).map { try Delivery(row: $0) }
    }

    /// Those after `number` in the log, until there are `limit` or `bytes` of them.
    static func after(
        _ number: Int64, limit: Int, bytes: Int, in database: Database
    ) throws -> [KeptDelivery] {
        let cursor = try database.rows(
            """
            SELECT delivery.number, delivery.id, delivery.source, received, delivery.address,
                declared_type, format, items, filed, faults, refusal, size, bytes,
                source_record.source, name, kind, source_record.address, homepage, language, seconds
            FROM delivery \(SourceRecordTable.ofDelivery)
            WHERE delivery.number > ?
            ORDER BY delivery.number LIMIT ?
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
        number = row[0]
        delivery = try Delivery(row: row)
        outcome = try DeliveryOutcome(row: row)
        source = Source(row: row, from: 13)
    }
}

extension LogEntry {
    fileprivate init(row: Row) throws {
        self.init(
            number: row[0], id: DeliveryID(row[1]), source: SourceID(row[2]),
            received: Instant(milliseconds: row[3]), address: row[4], declaredType: row[5],
            size: row[11], outcome: try DeliveryOutcome(row: row))
    }
}

extension Delivery {
    fileprivate init(row: Row) throws {
        let size: Int = row[11]
        let packed: Data = row[12]
        let id: String = row[1]
        guard let bytes = Compression.inflate([UInt8](packed), size: size) else {
            throw DatabaseError(
                resultCode: .SQLITE_CORRUPT, message: "the bytes of delivery \(id) do not unpack")
        }
        self.init(
            id: DeliveryID(id), source: SourceID(row[2]),
            received: Instant(milliseconds: row[3]), address: row[4], declaredType: row[5],
            bytes: bytes)
    }
}

extension DeliveryOutcome {
    fileprivate init(row: Row) throws {
        self.init(
            format: row[6], items: row[7], filed: row[8],
            faults: try JSONText.list(of: String.self, row[9]), refusal: row[10])
    }
}
