import Desk
import News
import Testing

@Suite struct VersionTests {
    @Test func `a short text put right under the same headline is a correction`() {
        var desk = Desk()
        var alert = Sample.item("a", "Crane falls at Port Selma container dock")
        alert.body = "A crane fell at the dock, injuring four people, the harbour office said."
        _ = desk.file(alert)
        alert.id = "b"
        alert.headline = "CORRECTED-Crane falls at Port Selma container dock"
        alert.body = "A crane fell at the dock, injuring ten people, the harbour office said."
        let ruling = desk.file(alert).ruling
        #expect(ruling.kind == .correction)
        #expect(ruling.of == "a")
    }

    private var desk = Desk()

    init() {
        _ = desk.file(Sample.item("one", "Eleven miners rescued near Orlen", body: Sample.body))
    }

    @Test mutating func `the same text again is a duplicate`() {
        let filing = desk.file(
            Sample.item("two", "Eleven miners rescued near Orlen", body: Sample.body, hours: 1))
        #expect(filing.ruling.kind == .duplicate)
        #expect(filing.ruling.of == "one")
        #expect(filing.ruling.story == "one")
        #expect(filing.reason(.textInCommon) == "text in common: all of it")
    }

    @Test mutating func `other quotes and spaces change nothing`() {
        let body = Sample.body.replacing("hand's", with: "hand’s").replacing("\n", with: "\n\n")
        let filing = desk.file(
            Sample.item("two", "Eleven miners rescued near  Orlen", body: body, hours: 1))
        #expect(filing.ruling.kind == .duplicate)
    }

    @Test mutating func `a number put right is a correction that names it`() {
        let body = Sample.body.replacing("four hundred", with: "four hundred")
            .replacing("thirty hours", with: "36 hours")
        let filing = desk.file(
            Sample.item("two", "Eleven miners rescued near Orlen", body: body, hours: 1))
        #expect(filing.ruling.kind == .correction)
        #expect(filing.ruling.changes == [WordChange(from: "thirty", to: "36")])
        #expect(filing.reason(.changedWords) == "changed: thirty → 36")
    }

    @Test mutating func `a name put right is a correction`() {
        let body = Sample.body.replacing("Tolvik", with: "Tolvig")
        let filing = desk.file(
            Sample.item("two", "Eleven miners rescued near Orlen", body: body, hours: 1))
        #expect(filing.ruling.kind == .correction)
        #expect(filing.ruling.changes == [WordChange(from: "Tolvik", to: "Tolvig")])
    }

    @Test mutating func `a fuller text is an update`() {
        let body =
            Sample.body + """

                Families who had waited at the gate all night embraced the men as they came up.
                A memorial service planned for the evening was turned into a street party.
                The mine's owner, a cooperative founded by the workers, promised new alarms.
                """
        let filing = desk.file(
            Sample.item("two", "All miners rescued near Orlen", body: body, hours: 2))
        #expect(filing.ruling.kind == .update)
        #expect(filing.ruling.of == "one")
        #expect(filing.ruling.story == "one")
        #expect(!filing.ruling.changes.isEmpty)
    }

    @Test mutating func `the text under another outlet's headline is a copy`() {
        let body = "By our reporter\n" + Sample.paragraphs.prefix(5).joined(separator: "\n")
        let filing = desk.file(
            Sample.item(
                "two", "Joy at Orlen pit as miners return", body: body, source: "evening-mail",
                hours: 2))
        #expect(filing.ruling.kind == .copy)
        #expect(filing.ruling.of == "one")
        #expect(filing.reason(.lineage) == "carries copy first here from wire")
    }

    @Test mutating func `a correction by its own words is one without its text in common`() {
        let filing = desk.file(
            Sample.item("two", "CORRECTED-Eleven miners rescued near Orlen, not ten", hours: 1))
        #expect(filing.ruling.kind == .correction)
        #expect(filing.ruling.of == "one")
        #expect(filing.reason(.providerWord) == "says: CORRECTED")
    }

    @Test mutating func `a new version of the same id follows the provider's word`() {
        var first = Sample.item("a", "Harbour bridge closed", body: "The bridge is shut.")
        (first.providerID, first.version) = ("urn:x:77", "1")
        var second = Sample.item("b", "Harbour bridge open again", body: "Cars roll.", hours: 5)
        (second.providerID, second.version) = ("urn:x:77", "2")
        _ = desk.file(first)
        let filing = desk.file(second)
        #expect(filing.ruling.kind == .update)
        #expect(filing.ruling.of == "a")
        #expect(filing.reason(.providerID) == "same id urn:x:77: version 2 after 1")
    }

    @Test mutating func `an older version that comes late takes no one's place`() {
        var newer = Sample.item("b", "Harbour bridge open again", body: "Cars roll.")
        (newer.providerID, newer.version) = ("urn:x:77", "2")
        var older = Sample.item("a", "Harbour bridge closed", body: "The bridge is shut.", hours: 1)
        (older.providerID, older.version) = ("urn:x:77", "1")
        _ = desk.file(newer)
        let filing = desk.file(older)
        #expect(filing.ruling.kind == .duplicate)
        #expect(filing.ruling.of == "b")
        #expect(filing.ruling.story == "b")
    }

    @Test mutating func `an id used again for another text is not a version`() {
        var first = Sample.item("a", "Harbour bridge closed", body: "The bridge is shut.")
        first.providerID = "http://example.org/"
        var second = Sample.item("b", "Lynx cubs born in zoo", body: "Four are well.", hours: 5)
        second.providerID = "http://example.org/"
        _ = desk.file(first)
        #expect(desk.file(second).ruling.kind == .new)
    }
}
