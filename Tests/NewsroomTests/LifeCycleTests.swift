import News
import Store
import Testing

/// Embargo, hold, versions and kills, from the wire's own words to every output of the site.
@Suite struct LifeCycleTests {
    private func item(
        _ version: Int, _ headline: String, status: String = "usable", uri: String = "urn:kna:1",
        embargo: Instant? = nil,
        text: String = "<p>PORT SELMA (KNA) - The budget gives 2.1 billion crowns to the sea walls "
            + "of Tallow Bay, Harrow Point and four other towns, the finance minister said.</p>"
            + "<p>Work is to begin in March and to take six years, she told the assembly.</p>"
    ) -> String {
        """
        {"uri":"\(uri)","version":"\(version)","type":"text","pubstatus":"\(status)",\
        \(embargo.map { "\"embargoed\":\"\($0)\"," } ?? "")\
        "versioncreated":"\(Desktop.start.advanced(bySeconds: Int64(version)))","language":"en",\
        "headline":"\(headline)","body_xhtml":"\(text)"}
        """
    }

    @Test func `copy under embargo is in the archive and in no output until its instant`()
        async throws
    {
        let desk = try Desktop()
        try await desk.file(item(1, "Ferry runs again", uri: "urn:kna:0", text: "<p>It runs.</p>"))
        let before = try await desk.outputs().mapValues(\.text)
        let end = Desktop.start.advanced(bySeconds: 3600)
        let held = try await desk.file(item(1, "Budget in full", embargo: end))
        #expect(try desk.archive.holds([held]) == [held])
        #expect(try await desk.addresses(holding: "Budget in full") == [])
        #expect(try await desk.addresses(holding: "crowns") == [])
        for address in ["/copy/\(held)", "/api/v1/copy/\(held)", "/story/\(held)"] {
            #expect(try await desk.outputs()[address]?.status == 404, "\(address)")
        }
        // Not even a count says that something is there.
        let after = try await desk.outputs().mapValues(\.text)
        for address in ["/api/v1/front", "/api/v1/source/kna", "/api/v1/about", "/feed.json"] {
            let texts = [before, after].map { $0[address]?.split(separator: "\"printed\"").first }
            #expect(texts[0] != nil && texts[0] == texts[1], "\(address)")
        }
        desk.pass(seconds: 3600)
        let shown = try await desk.addresses(holding: "Budget in full")
        for address in [
            "/", "/feed.atom", "/feed.json", "/api/v1/front", "/copy/\(held)", "/story/\(held)",
            "/search?q=crowns", "/api/v1/search?q=crowns", "/source/kna", "/api/v1/source/kna",
        ] {
            #expect(shown.contains(address), "\(address)")
        }
    }

    @Test func `held copy is in no output until it is released`() async throws {
        let desk = try Desktop()
        let held = try await desk.file(item(1, "Budget in full", status: "withheld"))
        #expect(try await desk.addresses(holding: "Budget in full") == [])
        desk.pass(seconds: 86_400)
        #expect(try await desk.addresses(holding: "crowns") == [])
        let released = try await desk.file(item(2, "Budget in full"))
        #expect(released != held)
        let after = try await desk.addresses(holding: "Budget in full")
        #expect(after.contains("/"), "\(after)")
        #expect(after.contains("/copy/\(released)"))
    }

    @Test func `what is released quotes no word of what was held`() async throws {
        let desk = try Desktop()
        let name = "Ambrose Quillfeather"
        try await desk.file(
            item(1, "Budget named \(name)", status: "withheld"))
        let released = try await desk.file(item(2, "Budget named a minister"))
        #expect(try await desk.addresses(holding: "Quillfeather") == [])
        #expect(try await desk.addresses(holding: "named a minister").contains("/copy/\(released)"))
    }

    @Test func `no ruling names or quotes held copy it was near to`() async throws {
        let desk = try Desktop()
        let end = Desktop.start.advanced(bySeconds: 360_000)
        try await desk.file(
            item(1, "Budget for sea walls at Tallow Bay by Quillfeather", embargo: end))
        let near = try await desk.file(
            item(
                1, "Budget for sea walls at Tallow Bay by Quillfether", uri: "urn:kna:9",
                text: "<p>Tallow Bay and Harrow Point get sea walls in the budget.</p>"))
        let archived = try #require(try desk.archive.filed(near, now: .distantFuture)).ruling
        #expect(archived.evidence?.nearest == nil)
        #expect(archived.evidence?.nearestOther == nil)
        #expect(try await desk.addresses(holding: "Quillfeather") == [])
    }

    @Test func `killing copy under embargo is told to nobody`() async throws {
        let desk = try Desktop()
        let end = Desktop.start.advanced(bySeconds: 36_000)
        let held = try await desk.file(item(1, "Budget in full", embargo: end))
        let kill = try await desk.file(item(2, "Budget in full", status: "canceled"))
        for _ in 0..<2 {
            let outputs = try await desk.outputs()
            for address in ["/copy/\(held)", "/copy/\(kill)", "/story/\(held)"] {
                #expect(outputs[address]?.status == 404, "\(address)")
            }
            for words in [held.text, kill.text] {
                let holding = outputs.filter { $0.value.text.contains(words) }.keys
                    .filter { !$0.contains(words) }
                #expect(holding.isEmpty, "\(holding)")
            }
            desk.pass(seconds: 40_000)
        }
    }

    @Test func `another's report of a held text is in the feeds as a report of its own`()
        async throws
    {
        let desk = try Desktop()
        let end = Desktop.start.advanced(bySeconds: 36_000)
        try await desk.file(item(1, "Budget in full", embargo: end))
        let shown = try await desk.file(
            item(1, "Sea walls get billions", uri: "urn:echo:9"), from: "echo")
        let outputs = try await desk.outputs()
        #expect(try #require(outputs["/feed.atom"]).text.contains("/copy/\(shown)"))
        let page = try #require(outputs["/copy/\(shown)"])
        #expect(page.status == 200)
        #expect(!page.text.contains("first here from"))
        let ruling = try #require(try desk.archive.filed(shown, now: .distantFuture)).ruling
        #expect(ruling.kind == .development && ruling.of == nil)
    }

    @Test func `the first to show a held text is listed, whoever it is`() async throws {
        for source: SourceID in ["kna", "echo"] {
            let desk = try Desktop()
            try await desk.file(item(1, "Budget in full", status: "withheld"))
            let shown = try await desk.file(
                item(1, "Budget in full", uri: "urn:other:7"), from: source)
            let holding = try await desk.addresses(holding: "Budget in full")
            #expect(holding.contains("/"), "\(source): \(holding)")
            #expect(holding.contains("/copy/\(shown)"))
        }
    }

    @Test func `a kill withdraws every version and carried copy from every output`() async throws {
        let desk = try Desktop()
        let first = try await desk.file(item(1, "Budget in full"))
        let second = try await desk.file(item(2, "Budget in full and in detail"))
        let carried = try await desk.file(
            item(1, "Sea walls: Budget brings billions", uri: "urn:echo:9"), from: "echo")
        #expect(try await desk.addresses(holding: "crowns").contains("/copy/\(carried)"))
        let kill = try await desk.file(item(3, "Budget in full", status: "canceled"))
        for words in ["Budget in full", "Budget brings", "crowns"] {
            #expect(try await desk.addresses(holding: words) == [], "\(words)")
        }
        let outputs = try await desk.outputs()
        for id in [first, second, carried] {
            #expect(outputs["/copy/\(id)"]?.status == 410, "\(id)")
            #expect(outputs["/api/v1/copy/\(id)"]?.status == 410, "\(id)")
        }
        let feed = try #require(outputs["/feed.atom"]).text
        for id in [first, second, carried] {
            #expect(feed.contains("/copy/\(id)\" when="), "\(id) is not announced as deleted")
        }
        let sitemap = try #require(outputs["/sitemap.xml"]).text
        #expect(!sitemap.contains("/copy/"))
        for id in [first, second, carried, kill] { #expect(!sitemap.contains(id.text)) }
    }

    @Test func `versions out of order come to the same state`() async throws {
        let (inOrder, shuffled) = (try Desktop(), try Desktop())
        let versions = [
            item(1, "Budget in full"), item(2, "Budget in full and detail"),
            item(3, "Budget in full, detail and figures"),
        ]
        for version in versions { try await inOrder.file(version) }
        for index in [2, 0, 1] { try await shuffled.file(versions[index]) }
        for desk in [inOrder, shuffled] {
            let front = try await desk.addresses(holding: "Budget in full, detail and figures")
            #expect(front.contains("/"), "\(front)")
            #expect(front.contains("/feed.atom"))
            let old = try await desk.outputs().filter {
                $0.key == "/" || $0.key.hasPrefix("/feed") || $0.key.hasPrefix("/search")
            }
            for (address, answer) in old {
                #expect(!answer.text.contains("Budget in full and detail"), "\(address)")
            }
        }
    }

    @Test func `copy that comes after its kill is withdrawn as it comes`() async throws {
        let desk = try Desktop()
        try await desk.file(item(3, "Budget in full", status: "canceled"))
        let late = try await desk.file(item(2, "Budget in full"))
        #expect(try await desk.addresses(holding: "crowns") == [])
        #expect(try await desk.outputs()["/copy/\(late)"]?.status == 410)
    }
}
