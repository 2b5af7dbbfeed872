import GRDB

extension Database {
    /// Executes a statement that stays prepared.
    func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// The first row a statement that stays prepared gives.
    func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    /// The rows of a statement that stays prepared, each valid until the next one is asked for.
    func rows(
        _ sql: String, _ arguments: StatementArguments = StatementArguments()
    ) throws -> RowCursor {
        try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    }

    /// The rows made into values.
    func all<Value>(
        _ sql: String, _ arguments: StatementArguments = StatementArguments(),
        _ make: (Row) throws -> Value
    ) throws -> [Value] {
        let cursor = try rows(sql, arguments)
        var values: [Value] = []
        while let row = try cursor.next() { values.append(try make(row)) }
        return values
    }
}
