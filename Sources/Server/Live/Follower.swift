internal import NIOCore
internal import Synchronization

/// One reader of the live wire, with the events it has not been sent yet.
final class Follower: Sendable {
    let number: Int
    let events: AsyncStream<ByteBuffer>
    /// Closes the connection at once.
    let cut: @Sendable () -> Void

    private let continuation: AsyncStream<ByteBuffer>.Continuation

    init(_ number: Int, backlog: Int, cut: @escaping @Sendable () -> Void) {
        self.number = number
        self.cut = cut
        (events, continuation) = AsyncStream.makeStream(
            bufferingPolicy: .bufferingOldest(max(1, backlog)))
    }

    /// False when the follower is so far behind that the event had no room.
    func give(_ event: ByteBuffer) -> Bool {
        if case .dropped = continuation.yield(event) { return false }
        return true
    }

    /// No further events; those given are still sent.
    func end() { continuation.finish() }
}
