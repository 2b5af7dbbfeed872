import News
import Testing

@testable import WireFormats

@Suite struct MailTests {
    private let head = """
        Received: by mail.halden.example; Sun, 22 Nov 2026 10:00:00 +0100\r
        Message-ID: <f1@halden.example>\r
        Date: Sun, 22 Nov 2026 09:59:00 +0100\r
        From: =?utf-8?Q?Meridian_N=C3=BDtt?= <desk@mna.example>\r
        To: wire@halden.example\r
        Subject: =?iso-8859-1?Q?F=E6rger?=\r
          =?utf-8?B?IG8gYsOldGVy?= stop\r
        MIME-Version: 1.0\r

        """

    private func read(_ rest: String) throws -> Reading {
        try Reader.read(Array((head + rest).utf8))
    }

    @Test func `plain copy in the mail itself`() throws {
        let reading = try read(
            "Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
                + "HALDEN, Nov 22 (MNA) - It rained \r\nall day.\r\n\r\nNobody sailed.\r\n-- \r\nAda\r\n"
        )
        #expect(reading.format == .mail)
        let copy = try #require(reading.copies.first)
        #expect(copy.headline == "Færger o båter stop")
        #expect(copy.providerID == "f1@halden.example")
        #expect(copy.outlet == "Meridian Nýtt")
        #expect(copy.published?.instant == Instant("2026-11-22T08:59:00Z"))
        #expect(copy.body == [.paragraph("It rained all day."), .paragraph("Nobody sailed.")])
        #expect(copy.dateline?.agency == "MNA")
        #expect(copy.extras.contains(Extra(name: "signature", value: "Ada")))
    }

    @Test func `of alternatives the richest is read, in its own charset`() throws {
        let parts = """
            Content-Type: multipart/alternative; boundary="b=1"\r
            \r
            --b=1\r
            Content-Type: text/plain\r
            \r
            plain\r
            --b=1\r
            Content-Type: text/html; charset=iso-8859-1\r
            Content-Transfer-Encoding: quoted-printable\r
            \r
            <h2>V=E6r</h2><p>It rained =\r
            all day.</p>\r
            --b=1--\r

            """
        let copy = try #require(try read(parts).copies.first)
        #expect(copy.body == [.crosshead("Vær"), .paragraph("It rained all day.")])
    }

    @Test func `attached copy is copy of its own, and pictures come along`() throws {
        let nitf =
            "<nitf><body><body.head><hedline><hl1>Attached</hl1></hedline></body.head>"
            + "<body.content><p>Wind.</p></body.content></body></nitf>"
        let parts = """
            Content-Type: multipart/mixed; boundary=xx\r
            \r
            --xx\r
            \r
            It rained all day in Halden.\r
            --xx\r
            Content-Type: application/xml; name*=utf-8''f%C3%A6rge.xml\r
            Content-Disposition: attachment\r
            \r
            \(nitf)\r
            --xx\r
            Content-Type: image/jpeg\r
            Content-ID: <p1>\r
            Content-Disposition: attachment; filename="ferry.jpg"\r
            Content-Transfer-Encoding: base64\r
            \r
            AAECAw==\r
            --xx--\r

            """
        let copies = try read(parts).copies
        #expect(copies.map(\.headline) == ["Færger o båter stop", "Attached"])
        #expect(copies[0].media.first?.address == "cid:p1")
        #expect(copies[0].media.first?.title == "ferry.jpg")
        #expect(copies[0].media.first?.length == 4)
        #expect(copies[1].body == [.paragraph("Wind.")])
    }

    @Test func `mailboxes hold several`() throws {
        let box =
            "From ada Sun Nov 22 10:00:00 2026\n\(head)\nIt rained.\n\n"
            + "From ola Sun Nov 22 11:00:00 2026\n\(head)\nIt blew.\n"
        let copies = try Reader.read(Array(box.utf8)).copies
        #expect(copies.map(\.body) == [[.paragraph("It rained.")], [.paragraph("It blew.")]])
    }

    @Test func `mails in mails end at a named limit`() throws {
        var mail = head + "Content-Type: text/plain\r\n\r\nInside.\r\n"
        for _ in 0..<12 { mail = head + "Content-Type: message/rfc822\r\n\r\n" + mail }
        let reading = try Reader.read(Array(mail.utf8))
        #expect(reading.faults.contains { $0.message.contains("limit of 4 mails in mails") })
    }

    @Test func `parts in parts end at a named limit`() throws {
        var body = "Content-Type: text/plain\r\n\r\nInside.\r\n"
        for depth in 0..<40 {
            body =
                "Content-Type: multipart/mixed; boundary=n\(depth)\r\n\r\n--n\(depth)\r\n\(body)\r\n--n\(depth)--\r\n"
        }
        let reading = try read(body)
        #expect(reading.faults.first?.message == "parts stand deeper than 8")
    }

    @Test func `text with a colon is no mail`() {
        #expect(!Mail.isMail(Array("Source: Halden Ferries\nNote: It rained.\n\nText.".utf8)))
        #expect(!Mail.isMail(Array("<rss><channel/></rss>".utf8)))
    }
}
