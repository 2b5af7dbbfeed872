internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import News
internal import NIOCore
internal import Press
internal import Store

/// `/live`: the new lines as server-sent events, from the moment a reader comes or came last.
struct LiveRoute: Sendable {
    let live: LiveWire
    let printer: Printer
    let limits: Limits

    func add(to router: Router<SiteContext>) {
        router.get("/live") { request, context in
            guard live.hasRoom else {
                throw Refusal(
                    status: 503, "Too many live readers", "Come back in a little while.")
            }
            let channel = context.channel
            let last = request.headers[.lastEventID] ?? request.parameter("after")
            return Response(
                status: .ok, headers: Self.headers,
                body: ResponseBody { writer in
                    try await stream(request, to: &writer, on: channel, after: last)
                })
        }
    }

    private static let headers: HTTPFields = [
        .contentType: MediaType.events, .cacheControl: "no-store", .xAccelBuffering: "no",
    ]

    /// Writes until the reader leaves, is cut off, or the site stops.
    @concurrent
    private func stream(
        _ request: Request, to writer: inout any ResponseBodyWriter, on channel: any Channel,
        after last: String?
    ) async throws {
        let follower = live.follow { channel.close(mode: .all, promise: nil) }
        guard let follower else { return try await writer.finish(nil) }
        defer { live.leave(follower) }
        try await request.body.consumeWithCancellationOnInboundClose { _ in
            try await writer.write(LiveEvent.hello)
            for event in try await missed(after: last) { try await writer.write(event) }
            for await event in follower.events { try await writer.write(event) }
            try await writer.finish(nil)
        }
    }

    /// What was filed since the event `last`: every kill, and of the rest the newest
    /// ``Limits/liveResume``.
    private func missed(after last: String?) async throws -> [ByteBuffer] {
        guard let last, last.utf8.count <= Self.longestID else { return [] }
        return try await printer.read { [printer, limits] view in
            try view.missed(after: CopyID(last), newest: limits.liveResume)
                .map { try printer.liveEvent($0, in: view) }
        }
    }

    /// Longer ids are none of ours.
    private static let longestID = 128
}

extension HTTPField.Name {
    fileprivate static let lastEventID = HTTPField.Name("Last-Event-ID") ?? .eTag
    fileprivate static let xAccelBuffering = HTTPField.Name("X-Accel-Buffering") ?? .cacheControl
}
