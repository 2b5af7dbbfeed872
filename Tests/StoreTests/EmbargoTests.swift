import News
import Testing

@testable import Store

@Suite struct EmbargoTests {
    private func embargoed(_ headline: String, until minute: Int) -> Copy {
        var copy = Wire.copy(headline, ["The \(headline) budget speech in full."])
        copy.embargoed = StatedTime(instant: Wire.minute(minute), asWritten: "")
        return copy
    }

    @Test func `embargoed copy is in no output before its moment and in all of them from it`()
        throws
    {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", embargoed("secret", until: 60), section: .politics))
        try wire.index()
        func outputs(_ now: Instant) throws -> [Bool] {
            try wire.archive.view(at: now) { view in
                [
                    try view.filed("a") != nil, try view.articlePage("a") != nil,
                    try view.story("a") != nil, try view.storyPage("a") != nil,
                    try !view.rail().lines.isEmpty,
                    try !view.rail(section: .politics).lines.isEmpty,
                    try !view.stories().stories.isEmpty, try !view.lines(["a"]).isEmpty,
                    try !view.searchPage("budget").hits.isEmpty,
                    try !view.sectionPage(.politics).stories.isEmpty,
                    try view.sourcePage("harbour-press")?.lines.isEmpty == false,
                ]
            }
        }
        let last = Instant(milliseconds: Wire.minute(60).milliseconds - 1)
        #expect(try outputs(last).allSatisfy { !$0 })
        #expect(try outputs(Wire.minute(60)).allSatisfy { $0 })
    }

    @Test func `copy appears in the rail where its embargo ended`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", embargoed("secret", until: 60)))
        try wire.file(30, Wire.ruled("b", Wire.copy("Open")))
        #expect(try wire.archive.rail(now: Wire.minute(61)).lines.map(\.id) == ["a", "b"])
        let view = try wire.archive.view(at: Wire.minute(61)) {
            (
                try $0.appeared(after: Appearance(by: Wire.minute(59))).lines,
                try $0.appeared(after: Appearance(by: Wire.minute(60))).lines
            )
        }
        #expect(view.0.map(\.id) == ["a"])
        #expect(view.1.isEmpty)
    }

    @Test func `a version under embargo replaces the old one only when it appears`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("v1", Wire.copy("Old")))
        try wire.file(
            1, Wire.ruled("v2", embargoed("new", until: 60), .update, of: "v1", story: "v1"))
        #expect(try wire.archive.rail(now: Wire.minute(30)).lines.map(\.id) == ["v1"])
        #expect(try wire.archive.filed("v1", now: Wire.minute(30))?.replacedBy == nil)
        let before = try #require(try wire.archive.story("v1", now: Wire.minute(30)))
        #expect(before.lead.id == "v1")
        #expect(before.items == 1)
        #expect(try wire.archive.rail(now: Wire.minute(60)).lines.map(\.id) == ["v2"])
        #expect(try wire.archive.filed("v1", now: Wire.minute(60))?.replacedBy == "v2")
        #expect(try wire.archive.story("v1", now: Wire.minute(60))?.lead.id == "v2")
    }

    @Test(arguments: [Ruling.Kind.update, .correction, .duplicate])
    func `an embargo moved to later holds what was held`(kind: Ruling.Kind) throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("v1", embargoed("first", until: 60)))
        try wire.file(
            1, Wire.ruled("v2", embargoed("first", until: 120), kind, of: "v1", story: "v1"))
        #expect(try wire.archive.rail(now: Wire.minute(119)).lines.isEmpty)
        #expect(try wire.archive.filed("v1", now: Wire.minute(119)) == nil)
        let shown = kind == .duplicate ? "v1" : "v2"
        #expect(
            try wire.archive.rail(now: Wire.minute(120)).lines.map(\.id.text) == [shown])
    }

    @Test(arguments: [Ruling.Kind.update, .correction, .duplicate])
    func `an embargo moved to earlier lets the text appear at the earlier hour`(
        kind: Ruling.Kind
    ) throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("v1", embargoed("first", until: 120)))
        try wire.file(
            1, Wire.ruled("v2", embargoed("first", until: 60), kind, of: "v1", story: "v1"))
        #expect(try wire.archive.rail(now: Wire.minute(59)).lines.isEmpty)
        let shown = kind == .duplicate ? "v1" : "v2"
        for minute in [60, 120] {
            let rail = try wire.archive.rail(now: Wire.minute(minute)).lines
            #expect(rail.map(\.id.text) == [shown])
        }
    }

    @Test(arguments: [(60, 120, 90, ["v1", "b"]), (120, 60, 90, ["b", "v1"])])
    func `a text whose embargo was moved stands where it appeared`(
        first: Int, moved: Int, other: Int, order: [String]
    ) throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("v1", embargoed("first", until: first)))
        try wire.index()
        try wire.file(
            1, Wire.ruled("v2", embargoed("first", until: moved), .duplicate, of: "v1", story: "v1")
        )
        try wire.file(other, Wire.ruled("b", Wire.copy("Open", ["No budget here."])))
        try wire.index()
        try wire.archive.view(at: Wire.minute(150)) { (view: ArchiveView) throws in
            #expect(try view.rail().lines.map(\.id.text) == order)
            #expect(try view.searchPage("budget").hits.map(\.line.id.text) == order)
            let top = try view.rail(limit: 1)
            #expect(try view.rail(before: top.older).lines.map(\.id.text) == [order[1]])
        }
    }

    @Test func `a kill of what was never shown is shown to nobody`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", embargoed("secret", until: 60)))
        var kill = Wire.copy("Kill")
        kill.standing = .canceled
        var ruled = Wire.ruled("k", kill, .kill, of: "a", story: "a")
        ruled.filing.withdraws = ["a"]
        try wire.file(10, ruled)
        for minute in [20, 90] {
            try wire.archive.view(at: Wire.minute(minute)) { (view: ArchiveView) throws in
                #expect(try view.rail().lines.isEmpty, "\(minute)")
                #expect(try view.filed("a") == nil && view.filed("k") == nil, "\(minute)")
                #expect(try view.story("a") == nil, "\(minute)")
                #expect(try view.withdrawn(by: "k").isEmpty, "\(minute)")
            }
        }
    }

    @Test func `copy that has not appeared is named by none that has`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("a", embargoed("secret", until: 60)))
        try wire.file(10, Wire.ruled("b", Wire.copy("Open"), .update, of: "a", story: "a"))
        for (minute, of) in [(20, nil), (60, CopyID("a"))] {
            try wire.archive.view(at: Wire.minute(minute)) { (view: ArchiveView) throws in
                #expect(try view.lines(["b"]).map(\.of) == [of])
                #expect(try view.filed("b")?.ruling.of == of)
                #expect(try view.rail().lines.first { $0.id == "b" }?.of == of)
                #expect(
                    try view.storyPage("a")?.timeline.first { $0.line.id == "b" }?.line.of == of)
            }
        }
    }

    @Test func `another source's word moves no embargo to earlier`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("v1", embargoed("first", until: 120)))
        try wire.file(
            1, source: "ministry",
            Wire.ruled("v2", embargoed("first", until: 60), .duplicate, of: "v1", story: "v1"))
        #expect(try wire.archive.rail(now: Wire.minute(119)).lines.isEmpty)
    }

    @Test func `a hold of copy under embargo keeps it back for good`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("v1", embargoed("first", until: 60)))
        var held = Wire.copy("first")
        held.standing = .withheld
        try wire.file(1, Wire.ruled("v2", held, .update, of: "v1", story: "v1"))
        #expect(try wire.archive.rail(now: Wire.later).lines.isEmpty)
        #expect(try wire.archive.filed("v1", now: Wire.later) == nil)
    }

    @Test func `a later version's embargo takes nothing back that was shown`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("v1", embargoed("first", until: 60)))
        try wire.file(
            90, Wire.ruled("v2", embargoed("first", until: 120), .update, of: "v1", story: "v1"))
        #expect(try wire.archive.rail(now: Wire.minute(100)).lines.map(\.id) == ["v1"])
    }

    @Test func `a version after a held one replaces what stands before both`() throws {
        let wire = try Wire()
        try wire.file(0, Wire.ruled("v1", Wire.copy("old")))
        var held = Wire.copy("held")
        held.standing = .withheld
        try wire.file(1, Wire.ruled("v2", held, .update, of: "v1", story: "v1"))
        try wire.file(2, Wire.ruled("v3", Wire.copy("new"), .correction, of: "v2", story: "v1"))
        let rail = try wire.archive.rail(now: Wire.minute(5)).lines
        #expect(rail.filter { $0.replacedBy == nil }.map(\.headline) == ["new"])
    }

    @Test func `held copy, and an embargo nobody can read, never appear`() throws {
        let wire = try Wire()
        var held = Wire.copy("Held")
        held.standing = .withheld
        var unclear = Wire.copy("Unclear")
        unclear.embargoed = StatedTime(instant: nil, asWritten: "when the minister says so")
        try wire.file(0, Wire.ruled("a", held), Wire.ruled("b", unclear))
        #expect(try wire.archive.rail(now: Wire.later).lines.isEmpty)
        #expect(try wire.archive.filed("a", now: Wire.later) == nil)
        var kept: [CopyID] = []
        try wire.archive.eachFiled { kept.append($1.id) }
        #expect(kept == ["a", "b"])
    }
}
