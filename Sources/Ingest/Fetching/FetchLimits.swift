/// How much of an answer is taken, and how long it may take.
package struct FetchLimits: Hashable, Sendable {
    /// Bytes of one body after unpacking; also the most a watched file may hold.
    package var bodyBytes = 32 << 20
    /// The whole fetch, redirects included.
    package var time: Duration = .seconds(60)
    /// Until the name of a host that a redirect leads to is looked up.
    package var lookUp: Duration = .seconds(5)
    /// Until a connection stands.
    package var connect: Duration = .seconds(10)
    /// Redirects followed for one fetch.
    package var redirects = 5
    /// How long a watched file must have rested before it is read: whoever writes it may pause.
    package var rest: Duration = .seconds(5)
    /// How long a file put aside is looked at: if it grows it was read too early, and is read anew.
    package var asideWatch: Duration = .seconds(30)
    /// Files of a watched folder delivered at one look; the others wait for the next.
    package var filesPerRound = 1000

    package init() {}
}
