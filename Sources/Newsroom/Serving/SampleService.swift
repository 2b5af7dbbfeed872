import Logging
import ServiceLifecycle

/// Lets the last items of the sample wire arrive one by one.
struct SampleService: Service {
    let sample: SampleWire
    let newsroom: Newsroom
    let logger: Logger

    func run() async throws {
        var elapsed = 0
        for (after, delivery) in sample.live {
            let wait = after - elapsed
            elapsed = after
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(wait)) }
            if Task.isCancelled || Task.isShuttingDownGracefully { return }
            do {
                _ = try await newsroom.file(delivery)
            } catch {
                logger.error("an item of the sample wire could not be filed: \(error)")
            }
        }
    }
}
