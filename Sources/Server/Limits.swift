/// What one reader may ask of the site.
package struct Limits: Hashable, Sendable {
    /// Bytes of a request's head: all header fields, and any one of them.
    package var headBytes = 32 << 10
    package var fieldBytes = 8 << 10
    package var fields = 100
    /// Bytes of path and query.
    package var addressBytes = 2048
    /// Bytes of what is searched for.
    package var queryBytes = 512
    /// How long reading one answer from the archive may take.
    package var answer: Duration = .seconds(10)
    /// Connections open at once; further ones wait.
    package var connections = 8192
    /// Seconds a connection may be idle between requests.
    package var idleSeconds = 60
    /// Readers of `/live` at once.
    package var liveReaders = 4096
    /// Events a live reader may be behind before it is let go.
    package var liveBacklog = 64
    /// Lines told of at one look at the archive; the others follow at the next. Well within
    /// ``liveBacklog``.
    package var liveLines = 32
    /// Pieces of copy the telling may fall behind the filing; of more than that only kills and the
    /// newest are told.
    package var liveBehind = 1000
    /// Lines sent again to a reader that comes back to `/live`.
    package var liveResume = 50
    /// Time between heartbeats on `/live`.
    package var heartbeat: Duration = .seconds(15)
    /// How long readers of `/live` have to take their last event when the site stops.
    package var farewell: Duration = .seconds(1)
    /// How much longer any other answer may take once the site stops.
    package var patience: Duration = .seconds(5)
    /// Pages and bytes kept printed.
    package var cachedPages = 2000
    package var cachedBytes = 64 << 20

    package init() {}
}
