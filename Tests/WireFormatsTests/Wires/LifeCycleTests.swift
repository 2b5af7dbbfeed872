import News
import Testing

@testable import WireFormats

/// What each format's own fields say of use, embargo, versions and withdrawal.
@Suite struct LifeCycleTests {
    private func read(_ text: String) throws -> Copy {
        try #require(try Reader.read(Array(text.utf8)).copies.first)
    }

    private func g2(_ meta: String) throws -> Copy {
        try read(
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:m:1" version="2"
            standard="NewsML-G2" standardversion="2.35"><itemMeta><itemClass qcode="ninat:text"/>
            <provider literal="MNA"/><versionCreated>2026-11-22T10:00:00Z</versionCreated>\(meta)
            </itemMeta><contentMeta><headline>Ferries stop</headline></contentMeta></newsItem>
            """)
    }

    @Test(arguments: [
        ("stat:usable", Standing.usable), ("stat:withheld", .withheld),
        ("stat:canceled", .canceled),
    ]) func `NewsML-G2 says so by its pubStatus`(code: String, standing: Standing) throws {
        #expect(try g2("<pubStatus qcode=\"\(code)\"/>").standing == standing)
    }

    @Test func `an embargo without a time does not hold a G2 item that is usable`() throws {
        let copy = try g2("<embargoed/><pubStatus qcode=\"stat:usable\"/>")
        #expect(copy.standing == .usable)
        #expect(copy.embargoed == nil)
        #expect(try g2("<embargoed/><pubStatus qcode=\"stat:withheld\"/>").standing == .withheld)
    }

    @Test func `an embargo with a time is kept to the second, expiry beside it`() throws {
        let copy = try g2(
            "<embargoed>2026-11-23T06:00:00+01:00</embargoed><expires>2026-12-01T00:00:00Z</expires>"
        )
        #expect(copy.embargoed?.instant == Instant("2026-11-23T05:00:00Z"))
        #expect(
            copy.extras.contains(Extra(name: "itemMeta/expires", value: "2026-12-01T00:00:00Z")))
    }

    @Test func `a G2 signal withdraws, and links name the version before`() throws {
        let copy = try g2(
            "<signal qcode=\"sig:kill\"/><link rel=\"irel:prevVersion\" residref=\"urn:m:0\"/>")
        #expect(copy.statedChange?.kind == .withdrawal)
        #expect(copy.previousID == "urn:m:0")
    }

    @Test(arguments: [
        ("Usable", Standing.usable), ("Withheld", .withheld), ("Embargoed", .usable),
        ("Canceled", .canceled),
    ]) func `NewsML 1 says so by its Status`(name: String, standing: Standing) throws {
        let copy = try read(
            """
            <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>m</ProviderId>
            <DateId>20261122</DateId><NewsItemId>f</NewsItemId>
            <RevisionId PreviousRevision="1" Update="N">2</RevisionId>
            <PublicIdentifier>urn:newsml:m:20261122:f:2</PublicIdentifier></NewsIdentifier>
            </Identification><NewsManagement><Status FormalName="\(name)"/>
            <StatusWillChange><FutureStatus FormalName="Usable"/>
            <DateAndTime>20261123T060000+0100</DateAndTime></StatusWillChange></NewsManagement>
            <NewsComponent><NewsLines><HeadLine>Ferries stop</HeadLine></NewsLines></NewsComponent>
            </NewsItem></NewsML>
            """)
        #expect(copy.standing == standing)
        #expect(copy.previousID == "urn:newsml:m:20261122:f:1")
        #expect(copy.embargoed?.instant == Instant("2026-11-23T05:00:00Z"))
    }

    @Test(arguments: [
        ("usable", Standing.usable), ("embargoed", .usable), ("withheld", .withheld),
        ("canceled", .canceled),
    ]) func `NITF says so by its management status`(name: String, standing: Standing) throws {
        let copy = try read(
            """
            <nitf><head><docdata management-status="\(name)"><doc-id id-string="f"/>
            <date.issue norm="20261122T100000Z"/><date.release norm="20261123T060000+0100"/>
            <date.expire norm="20261201T000000Z"/><correction info="name" id-string="e"/></docdata>
            </head><body><body.content><p>Wind.</p></body.content></body></nitf>
            """)
        #expect(copy.standing == standing)
        #expect(copy.embargoed?.instant == Instant("2026-11-23T05:00:00Z"))
        #expect(copy.statedChange == StatedChange(.correction, words: "name"))
        #expect(copy.previousID == "e")
        #expect(copy.extras.contains { $0.name == "docdata/date.expire" })
    }

    private func newsML1(_ identifier: String, status: String = "Usable") throws -> Copy {
        try read(
            """
            <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>m.example</ProviderId>
            <DateId>20261122</DateId><NewsItemId>f</NewsItemId>\(identifier)</NewsIdentifier>
            </Identification><NewsManagement><Status FormalName="\(status)"/></NewsManagement>
            <NewsComponent><NewsLines><HeadLine>Ferries stop</HeadLine></NewsLines></NewsComponent>
            </NewsItem></NewsML>
            """)
    }

    @Test(arguments: [
        ("<PublicIdentifier>urn:newsml:m.example:20261122:f:3N</PublicIdentifier>", "3N", "2N"),
        ("<PublicIdentifier>urn:newsml:m.example:20261122:f:3U</PublicIdentifier>", "3U", "2N"),
        ("<PublicIdentifier>urn:newsml:m.example:20261122:f:3</PublicIdentifier>", "3", "2"),
        ("", "3", "2"),
        ("<PublicIdentifier>urn:newsml:m.example</PublicIdentifier>", "3", "2"),
    ]) func `a NewsML 1 revision names the one before it by its own rule`(
        identifier: String, revision: String, previous: String
    ) throws {
        let update = revision.hasSuffix("U") ? "U" : "N"
        let copy = try newsML1(
            "<RevisionId PreviousRevision=\"2\" Update=\"\(update)\">3</RevisionId>" + identifier)
        #expect(copy.providerID == "urn:newsml:m.example:20261122:f:" + revision)
        #expect(copy.previousID == "urn:newsml:m.example:20261122:f:" + previous)
        #expect(copy.version == "3")
    }

    @Test func `a NewsML 1 identifier that all revisions share names none before it`() throws {
        let copy = try newsML1(
            "<RevisionId PreviousRevision=\"2\" Update=\"N\">3</RevisionId>"
                + "<PublicIdentifier>urn:newsml:m.example:20261122:f</PublicIdentifier>")
        #expect(copy.previousID == nil)
        #expect(copy.extras.contains(Extra(name: "RevisionId/@PreviousRevision", value: "2")))
    }

    @Test func `an embargo without an end holds a NewsML 1 item for good`() throws {
        let copy = try newsML1(
            "<RevisionId PreviousRevision=\"0\" Update=\"N\">1</RevisionId>", status: "Embargoed")
        #expect(copy.standing == .withheld)
        #expect(copy.isHeld(at: Instant(seconds: 9_000_000_000)))
    }

    @Test(arguments: [
        ("embargoeduntil", "withheld", Standing.withheld), ("embargoedUntil", "usable", .usable),
        ("embargoed", "canceled", .canceled), ("embargoed", "embargoed", .usable),
    ]) func `ninjs of every generation does`(name: String, status: String, standing: Standing)
        throws
    {
        let copy = try read(
            #"{"uri":"urn:m:1","pubstatus":"\#(status)","\#(name)":"2026-11-23T06:00:00+01:00","#
                + #""headline":"Ferries stop","versioncreated":"2026-11-22T10:00:00Z"}"#)
        #expect(copy.standing == standing)
        #expect(copy.embargoed?.instant == Instant("2026-11-23T05:00:00Z"))
    }
}
