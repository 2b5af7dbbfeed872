/// Runs `work`, and throws ``IngestError/tookTooLong(limit:)`` when it has not ended in time.
func within<Result: Sendable>(
    _ limit: Duration, work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
        group.addTask { try await work() }
        group.addTask {
            try await Task.sleep(for: limit)
            throw IngestError.tookTooLong(limit: limit)
        }
        defer { group.cancelAll() }
        guard let result = try await group.next() else {
            preconditionFailure("two tasks were added and none was taken")
        }
        return result
    }
}
