internal import NIOCore

/// What the live wire itself says, as the HTML standard frames server-sent events.
enum LiveEvent {
    /// Keeps the connection open and finds out whether the reader is still there.
    static let heartbeat = ByteBuffer(string: ": still here\n\n")

    /// How long a reader waits before it comes back.
    static let hello = ByteBuffer(string: "retry: 3000\n: wiredesk\n\n")
}
