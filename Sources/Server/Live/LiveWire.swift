internal import Metrics
package import NIOCore
internal import Synchronization

/// Sends every event to all who listen, and lets go of those too slow to keep up.
///
/// Each follower has a bounded buffer. One that falls behind is cut off; it comes back with the
/// last event it saw, and is given what it missed from the archive.
package final class LiveWire: Sendable {
    private struct State {
        var followers: [Int: Follower] = [:]
        var next = 0
        var isStopped = false
    }

    private let state = Mutex<State>(State())
    private let limits: Limits
    private let readers = Meter(label: "wiredesk_live_readers")
    private let cutOff = Counter(label: "wiredesk_live_cut_off_total")

    package init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// How many are listening.
    package var count: Int { state.withLock { $0.followers.count } }

    /// Whether another follower would be taken in.
    var hasRoom: Bool {
        state.withLock { !$0.isStopped && $0.followers.count < limits.liveReaders }
    }

    /// A new follower; nil when there are too many or the wire has stopped.
    func follow(cut: @escaping @Sendable () -> Void) -> Follower? {
        let follower = state.withLock { state -> Follower? in
            guard !state.isStopped, state.followers.count < limits.liveReaders else { return nil }
            state.next += 1
            let follower = Follower(state.next, backlog: limits.liveBacklog, cut: cut)
            state.followers[state.next] = follower
            return follower
        }
        readers.set(count)
        return follower
    }

    func leave(_ follower: Follower) {
        follower.end()
        state.withLock { _ = $0.followers.removeValue(forKey: follower.number) }
        readers.set(count)
    }

    /// Gives an event to every follower; never waits for one.
    package func send(_ event: ByteBuffer) {
        let followers = state.withLock { Array($0.followers.values) }
        for follower in followers where !follower.give(event) {
            cutOff.increment()
            leave(follower)
            follower.cut()
        }
    }

    /// Ends every follower after what it was given; new ones are turned away.
    func stop() {
        let followers = state.withLock { state in
            state.isStopped = true
            return Array(state.followers.values)
        }
        for follower in followers { follower.end() }
    }

    /// Closes the connections of followers that have not left by themselves.
    func cutAll() {
        let followers = state.withLock { Array($0.followers.values) }
        for follower in followers { follower.cut() }
    }
}
