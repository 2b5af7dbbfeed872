import Hummingbird
import HummingbirdTesting
import News
import Press
import Store
import Synchronization
import Testing

@testable import Server

@Suite struct SiteTests {
    @Test(arguments: [
        ("/", "text/html; charset=utf-8"), ("/copy/one", "text/html; charset=utf-8"),
        ("/story/one", "text/html; charset=utf-8"), ("/section/sport", "text/html; charset=utf-8"),
        ("/source/norda", "text/html; charset=utf-8"), ("/sources", "text/html; charset=utf-8"),
        ("/search?q=harbour", "text/html; charset=utf-8"), ("/about", "text/html; charset=utf-8"),
        ("/feed.atom", "application/atom+xml"), ("/feed.json", "application/feed+json"),
        ("/section/sport/feed.atom", "application/atom+xml"),
        ("/story/one/feed.json", "application/feed+json"), ("/api/v1/front", "application/json"),
        ("/api/v1/copy/one", "application/json"), ("/api/v1/story/one", "application/json"),
        ("/api/v1/section/sport", "application/json"), ("/api/v1/source/norda", "application/json"),
        ("/api/v1/sources", "application/json"), ("/api/v1/search?q=a", "application/json"),
        ("/api/v1/about", "application/json"), ("/sitemap.xml", "application/xml"),
        ("/robots.txt", "text/plain; charset=utf-8"), ("/healthz", "text/plain; charset=utf-8"),
        ("/metrics", "text/plain; version=0.0.4; charset=utf-8"),
        ("/favicon.ico", "image/svg+xml"),
    ])
    func `every address answers in its own type`(address: String, type: String) async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        try await paper.ask(address) { response in
            #expect(response.status == .ok)
            #expect(response.headers[.contentType] == type)
            #expect(response.body.readableBytes > 0)
        }
        try await paper.ask(address, method: .head) { response in
            #expect(response.status == .ok)
            #expect(response.body.readableBytes == 0)
        }
    }

    @Test func `the front shows what was filed, and anew after each filing`() async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        try await paper.ask("/") { #expect($0.text.contains("Harbour opens after storm")) }
        try paper.file("two", "Minister steps down")
        try await paper.ask("/") { #expect($0.text.contains("Minister steps down")) }
    }

    @Test func `what takes too long to find is given up, and the archive stops looking`()
        async throws
    {
        let paper = try Paper { $0.limits.answer = .milliseconds(50) }
        let refusal = await #expect(throws: Refusal.self) {
            try await paper.site.printer.read { view in
                while true { _ = try view.lastCopy() }
            }
        }
        #expect(refusal?.problem.status == 503)
        try await paper.ask("/healthz") { #expect($0.status == .ok) }
    }

    @Test func `a page asked for with words nobody knows is printed and not kept`() async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        for address in ["/?x=1", "/?y=2", "/section/sport?before=0000000000001"] {
            try await paper.ask(address) { #expect($0.status == .ok) }
        }
        #expect(paper.site.printer.cache.count == 0)
        try await paper.ask("/") { #expect($0.status == .ok) }
        #expect(paper.site.printer.cache.count == 1)
    }

    @Test func `what no list named as older is refused and not an empty page`() async throws {
        let paper = try Paper()
        for number in 0..<60 {
            try paper.file(CopyID("c\(number)"), "Harbour opens, day \(number)")
        }
        for address in [
            "/api/v1/rail", "/api/v1/section/world", "/api/v1/search?q=harbour", "/section/world",
            "/search?q=harbour",
        ] {
            let sign = address.contains("?") ? "&" : "?"
            for before in ["zzz", "0", "%2F", ""] {
                try await paper.ask("\(address)\(sign)before=\(before)") {
                    #expect($0.status == .badRequest, "\(address) \(before)")
                }
            }
        }
        let older = try await paper.archive.view(at: .distantFuture) { try $0.rail().older }
        try await paper.ask("/api/v1/rail?before=\(try #require(older))") { answer in
            #expect(answer.status == .ok)
        }
    }

    @Test func `a page is kept once, however its address is spelt`() async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        for address in ["/", "//", "///", "/copy/one", "//copy//one/", "/copy/one///"] {
            try await paper.ask(address) { #expect($0.status == .ok) }
        }
        #expect(paper.site.printer.cache.count == 2)
    }

    @Test func `a page of a source tells of its last fetch and is not kept`() async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        for address in ["/source/norda", "/api/v1/source/norda"] {
            try await paper.ask(address) { #expect($0.status == .ok) }
        }
        #expect(paper.site.printer.cache.count == 0)
    }

    @Test func `a page is kept until midnight at the site`() async throws {
        // An hour before midnight in a zone two hours east.
        let paper = try Paper { $0.masthead.offsetMinutes = 120 }
        paper.pass(seconds: 13 * 3600)
        try paper.file("one", "Harbour opens after storm")
        let text = Mutex("")
        try await paper.ask("/") { response in text.withLock { $0 = response.text } }
        #expect(text.withLock { $0.contains(">23:01<") && !$0.contains(">15 Jan<") })
        paper.pass(seconds: 3000)
        try await paper.ask("/") { response in #expect(response.text == text.withLock { $0 }) }
        paper.pass(seconds: 3000)
        try await paper.ask("/") { #expect($0.text.contains(">15 Jan<")) }
    }

    @Test func `a delivery that brings no copy leaves the pages as they are, a ruling does not`()
        async throws
    {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        let count = { @Sendable in paper.site.printer.cache.count }
        try await paper.serve { _ in
            // The first look of the watch is over.
            try await Task.sleep(for: .milliseconds(600))
            try await paper.ask("/") { #expect($0.status == .ok) }
            #expect(count() == 1)
            let repeated = Delivery(
                id: "repeated", source: "norda", received: Paper.start, bytes: Array("one".utf8))
            try paper.archive.file(repeated, outcome: DeliveryOutcome(items: 1), filed: [])
            try await Task.sleep(for: .milliseconds(800))
            #expect(count() == 1)
            let ruling = Delivery(
                id: "ruling", source: "norda", received: Paper.start, bytes: Array("{}".utf8))
            try paper.archive.file(
                ruling, outcome: DeliveryOutcome(), moves: ["one"], to: "apart", because: [],
                merges: [])
            for _ in 0..<100 where count() > 0 { try await Task.sleep(for: .milliseconds(50)) }
            #expect(count() == 0)
        }
    }

    @Test func `a search takes days as the pages print them`() async throws {
        // A minute past eight in the morning is the evening before, nine hours west.
        let paper = try Paper { $0.masthead.offsetMinutes = -540 }
        try paper.file("one", "Harbour opens after storm")
        while try paper.archive.indexPending() > 0 {}
        for (days, isFound) in [
            ("since:2027-01-14", true), ("since:2027-01-15", false), ("until:2027-01-14", true),
            ("until:2027-01-13", false),
        ] {
            for address in ["/search", "/api/v1/search"] {
                try await paper.ask("\(address)?q=storm+\(days)") { response in
                    #expect(response.text.contains("Harbour opens") == isFound, "\(days)")
                }
            }
        }
    }

    @Test func `a page asked for again with its tag is 304 until something is filed`()
        async throws
    {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        var tag = ""
        try await paper.ask("/") { #expect($0.headers[.eTag] != nil) }
        let application = Application(router: paper.site.router())
        tag = try await application.test(.router) { client in
            try await client.execute(uri: "/", method: .get) { $0.headers[.eTag] ?? "" }
        }
        try await paper.ask("/", headers: [.ifNoneMatch: "\"x\", W/\(tag)"]) { response in
            #expect(response.status == .notModified)
            #expect(response.body.readableBytes == 0)
        }
        try paper.file("two", "Minister steps down")
        try await paper.ask("/", headers: [.ifNoneMatch: tag]) { #expect($0.status == .ok) }
    }

    @Test(arguments: [
        "/copy/none", "/story/none", "/section/none", "/source/none", "/no/such/page",
        "/section/none/feed.atom", "/story/none/feed.json", "/copy/", "/copy/%00", "/copy/%ff%fe",
        "/assets/none.css", "/../etc/passwd", "/section/sport/more",
    ])
    func `what does not exist is a page that says so`(address: String) async throws {
        let paper = try Paper()
        try await paper.ask(address) { response in
            #expect(response.status == .notFound)
            #expect(response.headers[.contentSecurityPolicy] != nil)
        }
    }

    @Test func `two versions are compared as a page and for programs`() async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        try paper.file("two", "Harbour opens after great storm", kind: .update, of: "one")
        for address in ["/copy/two/changes", "/copy/two/changes?from=one"] {
            try await paper.ask(address) { response in
                #expect(response.status == .ok)
                #expect(response.text.contains("<ins>great </ins>"))
            }
        }
        try await paper.ask("/api/v1/copy/two/changes") { response in
            #expect(response.text.contains(#"{"from":"","to":"great "}"#))
        }
        try paper.file("kill", "Kill", kind: .kill, of: "one", withdraws: ["one"])
        for (address, status) in [
            ("/copy/two/changes", HTTPResponse.Status.notFound),
            ("/copy/one/changes?from=two", .gone), ("/copy/two/changes?from=", .notFound),
        ] {
            try await paper.ask(address) { #expect($0.status == status) }
            try await paper.ask("/api/v1" + address) { #expect($0.status == status) }
        }
    }

    @Test func `a section in capitals is found at its own address`() async throws {
        try await Paper().ask("/section/Business") { response in
            #expect(response.status == .permanentRedirect)
            #expect(response.headers[.location] == "/section/business")
        }
        for (address, moved) in [
            ("/section/SPORT?before=0000000000001", "/section/sport?before=0000000000001"),
            ("/section/Sport/feed.atom", "/section/sport/feed.atom"),
            ("/api/v1/section/World", "/api/v1/section/world"),
        ] {
            try await Paper().ask(address) { #expect($0.headers[.location] == moved) }
        }
    }

    @Test func `a question for the head alone is answered without a body, also of a problem`()
        async throws
    {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        try paper.fileAtOnce(killing: "one", [])
        for (address, status) in [
            ("/nothing", HTTPResponse.Status.notFound), ("/api/v1/copy/one", .gone),
            ("/section/SPORT", .permanentRedirect), ("/search?q=a&before=x", .badRequest),
        ] {
            try await paper.ask(address, method: .head) { response in
                #expect(response.status == status)
                #expect(response.body.readableBytes == 0)
            }
        }
    }

    @Test func `an answer for programs has the tag of its page, whenever it is printed`()
        async throws
    {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        let address = "/api/v1/source/norda"
        let application = Application(router: paper.site.router())
        let tag = try await application.test(.router) { client in
            try await client.execute(uri: address, method: .get) { $0.headers[.eTag] ?? "" }
        }
        #expect(tag.hasPrefix("W/\""))
        paper.pass(seconds: 3600)
        try await paper.ask(address, headers: [.ifNoneMatch: tag]) {
            #expect($0.status == .notModified)
        }
        try paper.file("two", "Minister steps down")
        try await paper.ask(address, headers: [.ifNoneMatch: tag]) { #expect($0.status == .ok) }
    }

    @Test func `programs are told problems in their own form`() async throws {
        let paper = try Paper()
        try await paper.ask("/api/v1/copy/none") { response in
            #expect(response.status == .notFound)
            #expect(response.headers[.contentType] == "application/problem+json")
            #expect(response.text.contains("\"status\":404"))
        }
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .trace])
    func `nothing is changed through the site`(method: HTTPRequest.Method) async throws {
        let paper = try Paper()
        try await paper.ask("/", method: method) { response in
            #expect(response.status == .methodNotAllowed)
            #expect(response.headers[.allow] == "GET, HEAD")
        }
    }

    @Test func `withdrawn copy is a notice at 410, and its words are nowhere`() async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        try paper.file("kill", "KILL", kind: .kill, of: "one", story: "one", withdraws: ["one"])
        try await paper.ask("/copy/one") { response in
            #expect(response.status == .gone)
            #expect(!response.text.contains("Harbour"))
        }
        try await paper.ask("/api/v1/copy/one") { #expect($0.status == .gone) }
        for address in [
            "/", "/story/one", "/feed.atom", "/feed.json", "/api/v1/story/one",
            "/section/sport", "/source/norda", "/story/one/feed.atom", "/sitemap.xml",
        ] {
            try await paper.ask(address) { response in
                #expect(!response.text.contains("Harbour"), "\(address)")
            }
        }
    }

    @Test func `a merged story leads to the one it went into`() async throws {
        let paper = try Paper()
        try paper.file("one", "Harbour opens after storm")
        try paper.file("two", "Port reopens")
        let merge = Merge(from: "two", into: "one", because: [])
        try paper.file("three", "Ships return", kind: .development, story: "one", merges: [merge])
        try await paper.ask("/story/two") { response in
            #expect(response.status == .permanentRedirect)
            #expect(response.headers[.location] == "/story/one")
        }
    }

    @Test func `copy under embargo appears when its moment has come`() async throws {
        let paper = try Paper()
        let end = Paper.start.advanced(bySeconds: 3600)
        try paper.file("one", "Budget in full") { copy in
            copy.embargoed = StatedTime(instant: end, asWritten: "")
        }
        try await paper.ask("/copy/one") { #expect($0.status == .notFound) }
        paper.pass(seconds: 3600)
        try await paper.ask("/copy/one") { #expect($0.status == .ok) }
    }

    @Test func `headers protect the reader on every answer`() async throws {
        let paper = try Paper()
        for address in ["/", "/none", "/healthz"] {
            try await paper.ask(address) { response in
                let policy = response.headers[.contentSecurityPolicy] ?? ""
                #expect(policy.contains("default-src 'none'"))
                #expect(!policy.contains("unsafe"))
                #expect(response.headers[.xContentTypeOptions] == "nosniff")
            }
        }
    }

    @Test func `an address or a search that is too long is refused`() async throws {
        let paper = try Paper()
        let long = String(repeating: "a", count: 600)
        try await paper.ask("/search?q=\(long)") { #expect($0.status == .badRequest) }
        let longer = String(repeating: "a", count: 3000)
        try await paper.ask("/\(longer)") { #expect($0.status.code == 414) }
    }

    @Test func `a page's assets are served under names that never change`() async throws {
        let paper = try Paper()
        var paths: [String] = []
        let application = Application(router: paper.site.router())
        paths = try await application.test(.router) { client in
            try await client.execute(uri: "/", method: .get) { response in
                response.text.split(separator: "\"").map(String.init).filter {
                    $0.hasPrefix("/assets/")
                }
            }
        }
        #expect(paths.count >= 3)
        for path in paths {
            try await paper.ask(path) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.cacheControl]?.contains("immutable") == true)
            }
        }
    }

    @Test func `a port in use is one clear error`() async throws {
        let first = try Paper()
        try await first.serve { address in
            let port = Int(address.split(separator: ":").last ?? "") ?? 0
            let second = try Paper(port: port)
            await #expect(throws: ServerError.portInUse(host: "127.0.0.1", port: port)) {
                try await second.site.run()
            }
        }
    }
}
