import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization

/// A real server on a free local port that answers as the test says, and remembers what it saw.
final class WireServer: Sendable {
    typealias Answer = @Sendable (Request) async throws -> Response

    let requests = Mutex<[Request]>([])
    /// The most requests that were being answered at once.
    let most = Mutex<(now: Int, most: Int)>((0, 0))

    private let answer: Answer

    private init(_ answer: @escaping Answer) {
        self.answer = answer
    }

    var mostAtOnce: Int { most.withLock { $0.most } }

    func header(_ name: String) -> [String?] {
        requests.withLock { requests in
            requests.map { request in
                request.headers.first { $0.name.canonicalName == name.lowercased() }?.value
            }
        }
    }

    /// Serves while `work` runs; it is given the server and its address.
    static func with(
        _ answer: @escaping Answer,
        work: @escaping @Sendable (WireServer, String) async throws -> Void
    ) async throws {
        let server = WireServer(answer)
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        var logger = Logger(label: "wire server")
        logger.logLevel = .critical
        let application = Application(
            responder: CallbackResponder<BasicRequestContext> { request, _ in
                try await server.respond(to: request)
            },
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                continuation.yield(channel.localAddress?.port ?? 0)
                continuation.finish()
            },
            logger: logger)
        let group = ServiceGroup(configuration: .init(services: [application], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = await ports.first { _ in true } ?? 0
            do {
                try await work(server, "http://127.0.0.1:\(port)")
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    private func respond(to request: Request) async throws -> Response {
        requests.withLock { $0.append(request) }
        most.withLock { state in
            state.now += 1
            state.most = max(state.most, state.now)
        }
        defer { most.withLock { $0.now -= 1 } }
        return try await answer(request)
    }
}

extension Response {
    static func text(
        _ text: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        bytes(Array(text.utf8), status: status, headers: headers)
    }

    static func bytes(
        _ bytes: [UInt8], status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        Response(
            status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
