import Foundation
import News
import Testing

@testable import Store

@Suite struct SearchTests {
    private func wire() throws -> Wire {
        let wire = try Wire()
        try wire.file(
            0, source: "north",
            Wire.ruled(
                "a", Wire.copy("Müller opens ferry tower", ["The crème of São Vento came."]),
                section: .culture))
        try wire.file(
            1440, source: "south",
            Wire.ruled("b", Wire.copy("Ferry sinks", ["The tower keeper saw the ferry go down."])))
        var portuguese = Wire.copy("Balsa afunda", ["O farol viu a balsa."])
        portuguese.language = "pt-BR"
        try wire.file(2880, source: "south", Wire.ruled("c", portuguese))
        try wire.file(
            2881, source: "east", Wire.ruled("d", Wire.copy("東京で塔が開く", ["東京都の新しい塔。"])))
        try wire.index()
        return wire
    }

    private func found(_ query: String, in wire: Wire) throws -> [CopyID] {
        try wire.archive.view(at: Wire.minute(2900)) {
            try $0.searchPage(query).hits.map(\.line.id)
        }
    }

    @Test(arguments: [
        ("ferry", ["b", "a"]), ("FERRY tower", ["b", "a"]), ("muller", ["a"]),
        ("müller", ["a"]), ("creme sao", ["a"]), ("\"ferry tower\"", ["a"]),
        ("\u{201C}ferry tower\u{201D}", ["a"]), ("ferry -sinks", ["a"]),
        ("ferry -\"tower keeper\"", ["a"]), ("sinks OR muller", ["b", "a"]),
        ("tower sinks OR muller", ["b", "a"]), ("balsa OR muller", ["c", "a"]),
        ("tower balsa OR muller", ["a"]), ("tow*", ["b", "a"]), ("tow", []),
        ("source:south", ["c", "b"]), ("source:south ferry", ["b"]), ("section:culture", ["a"]),
        ("lang:pt", ["c"]), ("lang:p", []), ("since:2d", ["d", "c", "b"]),
        ("since:20h", ["d", "c"]), ("東京", ["d"]), ("京塔", []), ("塔", ["d"]),
        ("source:south source:north tower", ["b", "a"]), ("until:1970-01-02", []),
        ("ferry until:2d", ["a"]), ("-tower ferry", []), ("ferry -north", ["b", "a"]),
    ])
    func `a question finds what it asks for, newest first`(query: String, ids: [String]) throws {
        #expect(try found(query, in: wire()) == ids.map { CopyID($0) })
    }

    @Test func `a source is named by its id or its name, and one not there is said`() throws {
        let wire = try wire()
        try wire.archive.add(Source(id: "south", name: "Süd Kurier"))
        for query in ["source:south", "source:\"süd kurier\"", "source:\"Sud Kurier\" -nothing"] {
            #expect(try found(query, in: wire) == ["c", "b"], "\(query)")
        }
        let page = try wire.archive.searchPage("source:west ferry", now: Wire.later)
        #expect(page.hits.isEmpty)
        #expect(page.problem == "There is no source \u{201C}west\u{201D}.")
        try wire.archive.remove("south")
        #expect(try found("source:\"süd kurier\"", in: wire) == ["c", "b"])
    }

    @Test func `what was typed is never SQLite's to read`() throws {
        let wire = try wire()
        for query in [
            "", " ", "\"", "\"\"", "-", "--", "-\"", "OR", "OR OR", "ferry OR", "OR ferry",
            "NEAR(ferry tower)", "headline:ferry", "{a b}:ferry", "^ferry", "ferry*tower", "*",
            "AND", "NOT", "ferry AND NOT tower", "'; DROP TABLE line; --", "a\"b\"c", ")(", "+++",
            "source:", "since:", "since:never", "section:nowhere", "lang:'", "-source:north",
            "since:99999999999999d", "since:9999-99-99", "until:-1d", "source:\"a b\"", "\u{0}",
            "ferry\u{0}tower", "\u{FFFF}", "👩‍👩‍👧‍👦", "a:b:c", "::::", "-OR", "\u{301}\u{301}",
            String(repeating: "(", count: 900), String(repeating: "a ", count: 400),
            String(repeating: "\"", count: 999), String(repeating: "x", count: 5000),
        ] {
            #expect(throws: Never.self) { try found(query, in: wire) }
        }
        #expect(try found("ferry", in: wire) == ["b", "a"])
    }

    @Test(arguments: [
        ("", "no word"), ("-ferry", "leave out"), ("since:never", "date"), ("OR", "both sides"),
        ("section:nowhere", "culture"), ("-source:north ferry", "left out"),
        ("ferry OR", "both sides"), ("source:", "needs a value"), ("lang:x ferry", "a tag"),
        ("lang:\"de fr\" ferry", "a tag"), ("lang:en- ferry", "a tag"),
    ])
    func `a question not understood says why in words`(query: String, words: String) {
        let problem = SearchQuery(query, now: Wire.later).problem
        #expect(problem?.contains(words) == true, "\(problem ?? "none")")
    }

    @Test(arguments: ["de", "pt-BR", "zh-Hant-TW", "es-419", "DE"])
    func `a language is asked for by its tag`(tag: String) {
        let query = SearchQuery("lang:\(tag) ferry", now: Wire.later)
        #expect(query.problem == nil && query.languages == [tag.lowercased()])
    }

    @Test(arguments: [
        ("since:2026-11-22", 120, "2026-11-21T22:00:00Z"),
        ("since:2026-11-22", -210, "2026-11-22T03:30:00Z"),
        ("since:2026-11-22T00:00:00Z", 120, "2026-11-22T00:00:00Z"),
        ("until:2026-11-22", 120, "2026-11-22T22:00:00Z"),
        ("until:2026-11-22", 0, "2026-11-23T00:00:00Z"),
        ("since:today", 0, "2026-11-22T00:00:00Z"), ("since:today", 60, "2026-11-22T23:00:00Z"),
        ("until:yesterday", 60, "2026-11-22T23:00:00Z"),
        ("since:yesterday", -1410, "2026-11-20T23:30:00Z"),
    ])
    func `days are those of the site's clock`(query: String, offset: Int, moment: String) throws {
        let now = try #require(Instant("2026-11-22T23:15:00Z"))
        let read = SearchQuery(query, now: now, offsetMinutes: offset)
        #expect(try #require(read.since ?? read.until).description == moment)
    }

    @Test func `long questions are bounded`() {
        let long = String(repeating: "x", count: SearchQuery.longest + 1)
        #expect(SearchQuery(long, now: Wire.later).problem?.contains("too long") == true)
        let many = (0..<SearchQuery.mostTerms + 1).map { "w\($0)" }.joined(separator: " ")
        let query = SearchQuery(many, now: Wire.later)
        #expect(query.wanted.count == SearchQuery.mostTerms)
        #expect(query.problem?.contains("32") == true)
    }

    @Test func `hits are read on from where they were left`() throws {
        let wire = try Wire()
        for minute in 0..<25 {
            try wire.file(minute, Wire.ruled(CopyID("c\(minute)"), Wire.copy("Ferry \(minute)")))
        }
        try wire.index()
        let query = SearchQuery("ferry", now: Wire.later)
        var seen: [String] = []
        var before: String?
        repeat {
            let page = try wire.archive.search(query, before: before, limit: 10, now: Wire.later)
            seen += page.hits.map(\.line.headline)
            before = page.older
        } while before != nil
        #expect(seen == (0..<25).reversed().map { "Ferry \($0)" })
    }

    @Test func `a passage shows the words found, by their bytes`() throws {
        let wire = try Wire()
        let padding = String(repeating: "Überall viel Text davor. ", count: 40)
        try wire.file(
            0, Wire.ruled("a", Wire.copy("Headline", [padding + "Then the Fähre sank. " + padding]))
        )
        try wire.index()
        let page = try wire.archive.view(at: Wire.later) {
            try $0.searchPage("fahre \"the Fähre\"")
        }
        let hit = try #require(page.hits.first)
        let bytes = Array(hit.passage.utf8)
        #expect(
            hit.matches.map { String(decoding: bytes[$0[0]..<$0[1]], as: UTF8.self) } == [
                "the Fähre"
            ])
        #expect(hit.passage.hasPrefix("…") && hit.passage.hasSuffix("…"))
        #expect(bytes.count < 400)
    }

    @Test func `a standfirst that repeats the body stands once in a passage`() throws {
        let wire = try Wire()
        var copy = Wire.copy("Ferry sinks", ["The keeper saw it.", "Nobody was hurt."])
        copy.standfirst = [.paragraph("The keeper saw it.")]
        try wire.file(0, Wire.ruled("a", copy))
        try wire.index()
        let page = try wire.archive.searchPage("keeper", now: Wire.later)
        #expect(page.hits.map(\.passage) == ["The keeper saw it. Nobody was hurt."])
    }

    @Test func `the index follows the archive, and goes on from its mark`() throws {
        let wire = try Wire()
        for minute in 0..<30 {
            try wire.file(minute, Wire.ruled(CopyID("c\(minute)"), Wire.copy("Ferry \(minute)")))
        }
        #expect(try wire.archive.counts().unindexed == 30)
        #expect(try wire.archive.indexPending(limit: 20) == 20)
        #expect(try wire.archive.counts().unindexed == 10)
        try wire.archive.close()
        let again = try Archive(at: wire.folder.path)
        #expect(try again.indexPending(limit: 20) == 10)
        #expect(try again.indexPending(limit: 20) == 0)
        let query = SearchQuery("ferry", now: Wire.later)
        #expect(try again.search(query, limit: 100, now: Wire.later).hits.count == 30)
    }
}
