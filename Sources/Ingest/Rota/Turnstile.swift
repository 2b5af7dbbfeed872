internal import ServiceLifecycle
internal import Synchronization

/// Lets at most so many tasks through at once; the others wait in line.
final class Turnstile: Sendable {
    private struct State {
        var free: Int
        var waiting: [(ticket: Int, continuation: CheckedContinuation<Void, any Error>)] = []
        var nextTicket = 0
    }

    private let state: Mutex<State>

    init(_ places: Int) {
        state = Mutex(State(free: max(1, places)))
    }

    /// Runs `work` inside; throws `CancellationError` when cancelled, or asked to shut down, while
    /// waiting.
    func pass<Result>(_ work: () async throws -> Result) async throws -> Result {
        try await cancelWhenGracefulShutdown { try await self.enter() }
        defer { leave() }
        return try await work()
    }

    private func enter() async throws {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let mayEnter = state.withLock { state -> Bool? in
                    if Task.isCancelled { return nil }
                    if state.free > 0 {
                        state.free -= 1
                        return true
                    }
                    state.waiting.append((ticket, continuation))
                    return false
                }
                switch mayEnter {
                case .some(true): continuation.resume()
                case .some(false): break
                case .none: continuation.resume(throwing: CancellationError())
                }
            }
        } onCancel: {
            let waiting = state.withLock { state in
                state.waiting.firstIndex { $0.ticket == ticket }.map {
                    state.waiting.remove(at: $0)
                }
            }
            waiting?.continuation.resume(throwing: CancellationError())
        }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst().continuation }
            state.free += 1
            return nil
        }
        next?.resume()
    }
}
