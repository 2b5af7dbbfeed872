import News
import Testing

@testable import Store

@Suite struct RailTests {
    @Test func `the rail is newest first and read on from where it was left`() throws {
        let wire = try Wire()
        for minute in 0..<25 {
            try wire.file(minute, Wire.ruled(CopyID("c\(minute)"), Wire.copy("Line \(minute)")))
        }
        var seen: [String] = []
        var before: String?
        repeat {
            let page = try wire.archive.rail(before: before, limit: 10, now: Wire.later)
            seen += page.lines.map(\.headline)
            before = page.older
        } while before != nil
        #expect(seen == (0..<25).reversed().map { "Line \($0)" })
    }

    @Test func `copy that came late stands where its own time puts it`() throws {
        let wire = try Wire()
        try wire.file(10, Wire.ruled("a", Wire.copy("Ten")))
        var late = Wire.copy("Five")
        late.published = StatedTime(instant: Wire.minute(5), asWritten: "")
        try wire.file(20, Wire.ruled("b", late))
        var future = Wire.copy("Next year")
        future.published = StatedTime(instant: Wire.minute(500_000), asWritten: "")
        try wire.file(15, Wire.ruled("c", future))
        let lines = try wire.archive.rail(now: Wire.later).lines
        #expect(lines.map(\.headline) == ["Next year", "Ten", "Five"])
        #expect(lines.first?.moment == Wire.minute(15))
    }

    @Test func `a correction stands for what it corrects, a repetition is left out`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", Wire.copy("Suualo starts")))
        let change = WordChange(from: "Suualo", to: "Suaalo")
        var corrected = Wire.ruled(
            "b", Wire.copy("Suaalo starts"), .correction, of: "a", story: "a")
        corrected.filing.ruling.changes = [change]
        try wire.file(1, corrected)
        try wire.file(
            2, Wire.ruled("c", Wire.copy("Suaalo starts"), .duplicate, of: "b", story: "a"))
        let lines = try wire.archive.rail(now: Wire.later).lines
        #expect(lines.map(\.id) == ["b"])
        #expect(lines.first?.kind == .correction)
        #expect(lines.first?.changes == [change])
        #expect(try wire.archive.filed("a", now: Wire.later)?.replacedBy == "b")
    }

    @Test func `a version naming the first one replaces the newest`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("v1", Wire.copy("One")))
        try wire.file(1, Wire.ruled("v2", Wire.copy("Two"), .update, of: "v1", story: "v1"))
        try wire.file(2, Wire.ruled("v3", Wire.copy("Three"), .update, of: "v1", story: "v1"))
        #expect(try wire.archive.rail(now: Wire.later).lines.map(\.id) == ["v3"])
        #expect(try wire.archive.filed("v1", now: Wire.later)?.replacedBy == "v2")
        #expect(try wire.archive.filed("v2", now: Wire.later)?.replacedBy == "v3")
        let page = try #require(try wire.archive.articlePage("v2", now: Wire.later))
        #expect(page.versions.map(\.id) == ["v1", "v2", "v3"])
    }

    @Test func `a rail of one section, of one source, without carried copy`() throws {
        let wire = try Wire()
        try wire.file(0, source: "north", Wire.ruled("a", Wire.copy("Cup won"), section: .sport))
        try wire.file(
            1, source: "south",
            Wire.ruled("b", Wire.copy("Cup won"), .copy, of: "a", story: "a", section: .sport))
        try wire.file(2, source: "south", Wire.ruled("c", Wire.copy("Bank fails")))
        let archive = wire.archive
        #expect(try archive.rail(section: .sport, now: Wire.later).lines.map(\.id) == ["b", "a"])
        #expect(try archive.rail(source: "south", now: Wire.later).lines.map(\.id) == ["c", "b"])
        #expect(
            try archive.rail(section: .sport, source: "south", now: Wire.later).lines.map(\.id)
                == ["b"])
        let own = try archive.view(at: Wire.later) { try $0.rail(carried: false).lines }
        #expect(own.map(\.id) == ["c", "a"])
        let page = try archive.view(at: Wire.later) { try $0.sourcePage("south") }
        #expect(page?.lines.map(\.id) == ["c", "b"])
        #expect(page?.source.name == "south")
    }

    @Test func `a line has what a headline needs to be printed`() throws {
        let wire = try Wire()
        try wire.archive.add(Source(id: "north", name: "North Wire"))
        var copy = Wire.copy(
            "Tower\nopens", [String(repeating: "großer Turm ", count: 50)])
        copy.bylines = [Byline("Ana Lopo"), Byline("Ben Okri")]
        copy.agency = Agency("NWA")
        copy.media = [Media(.picture, address: "https://north.example/1.jpg")]
        try wire.file(0, source: "north", Wire.ruled("a", copy))
        let line = try #require(try wire.archive.rail(now: Wire.later).lines.first)
        #expect(line.headline == "Tower opens")
        #expect(line.standfirst.hasPrefix("großer Turm großer"))
        #expect(line.standfirst.hasSuffix("Turm…") || line.standfirst.hasSuffix("großer…"))
        #expect(line.standfirst.utf8.count <= Line.longestStandfirst)
        #expect(line.outlet == "North Wire")
        #expect(line.byline == "Ana Lopo, Ben Okri")
        #expect(line.agency == "NWA")
        #expect(line.picture?.address == "https://north.example/1.jpg")
    }

    @Test(arguments: 0...12)
    func `a cut text is whole letters within its bytes`(bytes: Int) {
        let cut = "日本語のテキスト".cut(toBytes: bytes)
        #expect(cut.utf8.count <= max(bytes, 3))
        #expect(!cut.contains("\u{FFFD}"))
        #expect("short".cut(toBytes: 5) == "short")
    }

    @Test func `who follows along gets each listed line once, in the order of filing`() throws {
        let wire = try Wire()
        func read(_ number: Int64) throws -> (ids: [CopyID], last: Int64) {
            try wire.archive.view(at: Wire.later) {
                let found = try $0.lines(filedAfter: number, limit: 2)
                return (found.lines.map(\.id), found.last)
            }
        }
        #expect(try read(0).last == 0)
        var old = Wire.copy("Old")
        old.published = StatedTime(instant: Wire.start.advanced(bySeconds: -900), asWritten: "")
        try wire.file(0, Wire.ruled("a", Wire.copy("One")), Wire.ruled("b", old))
        try wire.file(1, Wire.ruled("c", Wire.copy("One"), .duplicate, of: "a", story: "a"))
        try wire.file(2, Wire.ruled("d", Wire.copy("Two")))
        let first = try read(0)
        #expect(first.ids == ["a", "b"])
        let second = try read(first.last)
        #expect(second.ids == ["d"])
        #expect(try read(second.last).ids == [])
        #expect(second.last == 4)
    }

    @Test func `cursors nobody gave read from the top`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", Wire.copy("One")))
        for cursor in ["", "-5", "'; DROP TABLE line", "zzzzzzzzzzzzzzzzzzzzzzz"] {
            #expect(try wire.archive.rail(before: cursor, now: Wire.later).lines.count == 1)
        }
        #expect(try wire.archive.rail(limit: -1, now: Wire.later).lines.isEmpty)
    }
}
