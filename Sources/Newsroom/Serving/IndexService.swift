import Logging
import ServiceLifecycle
import Store

/// Keeps the search index at most a second behind the archive.
struct IndexService: Service {
    /// Items indexed in one transaction.
    private static let batch = 200
    private static let pause = Duration.milliseconds(400)

    let archive: ArchiveThread
    let logger: Logger

    func run() async throws {
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do {
                let taken = try await archive.run { try $0.indexPending(limit: Self.batch) }
                if taken == Self.batch { continue }
            } catch {
                // A full disk or a locked archive: the pages go on, and what waits is indexed later.
                logger.error("search falls behind: \(error)")
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.pause) }
        }
    }
}
