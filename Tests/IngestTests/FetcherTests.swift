import HTTPTypes
import Hummingbird
import Ingest
import News
import Testing

@Suite struct FetcherTests {
    @Test func `a body is fetched with its type, validators and final address`() async throws {
        try await WireServer.with { _ in
            .text("copy", headers: [.contentType: "text/plain", .eTag: "\"1\""])
        } work: { server, address in
            let answer = try await Fetcher.with { try await $0.fetch(address + "/feed#top") }
            #expect(answer.kind == .body(Array("copy".utf8), declaredType: "text/plain"))
            #expect(answer.etag == "\"1\"")
            #expect(answer.address == address + "/feed")
            #expect(server.header("user-agent").allSatisfy { $0?.hasPrefix("Wiredesk/") == true })
            #expect(server.header("accept-encoding") == ["gzip, deflate"])
        }
    }

    @Test func `validators are sent back and 304 is no delivery`() async throws {
        try await WireServer.with { request in
            let isKnown = request.headers[.ifNoneMatch] == "\"1\""
            return isKnown
                ? Response(status: .notModified)
                : .text("copy", headers: [.eTag: "\"1\"", .lastModified: Self.date])
        } work: { server, address in
            var state = FetchState()
            try await Fetcher.with { fetcher in
                let first = try await fetcher.fetch(address, knowing: state)
                state.etag = first.etag
                state.lastModified = first.lastModified
                let second = try await fetcher.fetch(address, knowing: state)
                #expect(second.kind == .unchanged)
                #expect(second.etag == "\"1\"")
            }
            #expect(server.header("if-modified-since") == [nil, Self.date])
        }
    }

    @Test func `the same bytes again are no delivery even without validators`() async throws {
        try await WireServer.with { _ in
            .text("copy")
        } work: { _, address in
            try await Fetcher.with { fetcher in
                var state = FetchState()
                state.bodyDigest = try await fetcher.fetch(address).bodyDigest
                #expect(try await fetcher.fetch(address, knowing: state).kind == .unchanged)
            }
        }
    }

    @Test func `redirects are followed and a permanent chain is reported`() async throws {
        try await WireServer.with { request in
            switch request.uri.path {
            case "/old": Response(status: .movedPermanently, headers: [.location: "/newer"])
            case "/newer": Response(status: .permanentRedirect, headers: [.location: "new"])
            case "/elsewhere": Response(status: .found, headers: [.location: "/old"])
            default: .text("here")
            }
        } work: { _, address in
            try await Fetcher.with { fetcher in
                let old = try await fetcher.fetch(address + "/old")
                #expect(old.kind == .body(Array("here".utf8), declaredType: nil))
                #expect(old.movedTo == address + "/new")
                let elsewhere = try await fetcher.fetch(address + "/elsewhere")
                #expect(elsewhere.movedTo == nil)
                #expect(elsewhere.address == address + "/new")
            }
        }
    }

    @Test func `a redirect that never ends is refused at the limit`() async throws {
        try await WireServer.with { request in
            Response(status: .found, headers: [.location: request.uri.path + "a"])
        } work: { server, address in
            await #expect(throws: IngestError.tooManyRedirects(limit: 5)) {
                try await Fetcher.with { try await $0.fetch(address + "/a") }
            }
            #expect(server.header("host").count == 6)
        }
    }

    @Test(arguments: ["file:///etc/hostname", "ftp://127.0.0.1/feed"])
    func `a redirect to another scheme is refused`(target: String) async throws {
        try await WireServer.with { _ in
            Response(status: .found, headers: [.location: target])
        } work: { _, address in
            await #expect(throws: IngestError.self) {
                try await Fetcher.with { try await $0.fetch(address) }
            }
        }
    }

    @Test(arguments: ["ftp://example.org/a", "gopher://a/", "file:///a", "data:,x", "no address"])
    func `other schemes are refused before anything is sent`(address: String) async throws {
        await #expect(throws: IngestError.self) {
            try await Fetcher.with { try await $0.fetch(address) }
        }
    }

    @Test func `a body larger than the limit is refused`() async throws {
        var limits = FetchLimits()
        limits.bodyBytes = 1000
        try await WireServer.with { _ in
            .text(String(repeating: "a", count: 1001))
        } work: {
            [limits] _, address in
            await #expect(throws: IngestError.tooLarge(limit: 1000)) {
                try await Fetcher.with(limits: limits) { try await $0.fetch(address) }
            }
        }
    }

    @Test func `gzip is unpacked and a bomb is stopped at the limit`() async throws {
        var limits = FetchLimits()
        limits.bodyBytes = 10_000
        try await WireServer.with { request in
            .bytes(
                request.uri.path == "/bomb" ? Packed.bomb : Packed.copy,
                headers: [.contentEncoding: "gzip"])
        } work: { [limits] _, address in
            try await Fetcher.with(limits: limits) { fetcher in
                let answer = try await fetcher.fetch(address)
                #expect(answer.kind == .body(Array("copy copy copy".utf8), declaredType: nil))
                await #expect(throws: IngestError.tooLarge(limit: 10_000)) {
                    try await fetcher.fetch(address + "/bomb")
                }
            }
        }
    }

    @Test func `gzip by its old name is handed on as it came, and the reader unpacks it`()
        async throws
    {
        try await WireServer.with { _ in
            .bytes(Packed.copy, headers: [.contentEncoding: "x-gzip"])
        } work: { _, address in
            let answer = try await Fetcher.with { try await $0.fetch(address) }
            guard case .body(let bytes, _) = answer.kind else {
                Issue.record("no body: \(answer.kind)")
                return
            }
            #expect(bytes.prefix(2) == [0x1F, 0x8B] || bytes == Array("copy copy copy".utf8))
        }
    }

    @Test func `an encoding nobody asked for is refused`() async throws {
        try await WireServer.with { _ in
            .text("?", headers: [.contentEncoding: "br"])
        } work: {
            _, address in
            await #expect(throws: IngestError.unknownEncoding("br")) {
                try await Fetcher.with { try await $0.fetch(address) }
            }
        }
    }

    @Test func `a server that dawdles is left at the time limit`() async throws {
        var limits = FetchLimits()
        limits.time = .milliseconds(200)
        try await WireServer.with { _ in
            let body = ResponseBody { writer in
                try await writer.write(ByteBuffer(string: "a"))
                try await Task.sleep(for: .seconds(3))
                try await writer.finish(nil)
            }
            return Response(status: .ok, body: body)
        } work: { [limits] _, address in
            await #expect(throws: IngestError.tookTooLong(limit: .milliseconds(200))) {
                try await Fetcher.with(limits: limits) { try await $0.fetch(address) }
            }
        }
    }

    @Test func `credentials go to their host as a header and into nothing that is kept`()
        async throws
    {
        try await WireServer.with { _ in
            .text("copy")
        } work: { server, address in
            let secret = address.replacing("http://", with: "http://desk:wire@")
            let delivery = try await Fetcher.with {
                try await $0.delivery(from: secret, source: "paid")
            }
            #expect(delivery.address == address)
            #expect(server.header("authorization") == ["Basic ZGVzazp3aXJl"])
        }
    }

    @Test func `a status that is no copy is an error for a single fetch`() async throws {
        try await WireServer.with { _ in
            Response(status: .notFound)
        } work: { _, address in
            await #expect(throws: IngestError.refused(status: 404)) {
                try await Fetcher.with { try await $0.delivery(from: address, source: "a") }
            }
        }
    }

    static let date = "Sat, 14 Nov 2026 05:12:00 GMT"
}
