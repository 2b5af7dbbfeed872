import Logging
import ServiceLifecycle

/// Keeps the desk as a file now and then, and when the newsroom closes.
struct SnapshotService: Service {
    private static let interval = Duration.seconds(3600)

    let newsroom: Newsroom
    let logger: Logger

    func run() async throws {
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.interval) }
            do {
                try await newsroom.keepDesk()
            } catch {
                // The archive has everything; the next start only takes longer.
                logger.warning("the desk was not kept", metadata: ["why": "\(error)"])
            }
        }
    }
}
