import News
import Testing

@testable import WireFormats

/// The rules of MIME, word by word: RFC 2045 to 2047, 2231, 3676 and 5322.
@Suite struct MailPartTests {
    private let head = """
        Message-ID: <f1@halden.example>\r
        Date: Sun, 22 Nov 2026 09:59:00 +0100\r
        From: desk@mna.example (Meridian Desk)\r
        MIME-Version: 1.0\r

        """

    private func read(_ rest: String) throws -> Reading {
        try Reader.read(Array((head + rest).utf8))
    }

    private func body(_ rest: String) throws -> [String] {
        try #require(try read(rest).copies.first).body.map(\.plainText)
    }

    @Test(arguments: [
        ("=?utf-8?B?RsOmcmdlciBvIGLD?= =?UTF-8?B?pXRlcg==?=", "Færger o båter"),
        ("=?iso-8859-1?Q?F=E6rger?= =?utf-8?Q?_=C3=B8?= x", "Færger ø x"),
        ("=?utf-8*da?Q?F=C3=A6rge?=", "Færge"), ("a =?b?= c", "a =?b?= c"),
        ("=?iso-2022-jp?B?GyRCJVUlJyVqITwbKEI=?=", "フェリー"), ("=?utf-8?Q?open", "=?utf-8?Q?open"),
    ]) func `encoded words are joined before they are decoded`(field: String, words: String) {
        #expect(EncodedWords.decode(Array(field.utf8)) == words)
    }

    @Test func `words without an end cost no more than their length`() {
        let field = String(repeating: "=?a?q?x", count: 20_000)
        #expect(EncodedWords.decode(Array(field.utf8)).utf8.count == field.utf8.count)
    }

    @Test(arguments: [
        ("text/plain; charset=us-ascii (Plain text)", "charset", "us-ascii"),
        (#"a/b; name="fe\"rry;1.txt""#, "name", #"fe"rry;1.txt"#),
        ("a/b; name=ferry(1).txt", "name", "ferry(1).txt"),
        ("a/b; name*1*=%A6r; name*0*=utf-8''f%C3; name*2=ge.pdf", "name", "fær" + "ge.pdf"),
        ("a/b; name*=iso-8859-1'da'f%E6rge; name=farge", "name", "færge"),
        ("a/b; name*0=fer; name*1=ry", "name", "ferry"),
        ("a/b; boundary==_x=1; boundary=y", "boundary", "=_x=1"),
    ]) func `parameters cut up, encoded, quoted and commented`(
        field: String, name: String, value: String
    ) {
        #expect(MailParameters(field)[name] == value)
    }

    @Test func `texts of a mixed mail stand one after the other`() throws {
        let parts = """
            Content-Type: multipart/mixed; boundary=b (outer)\r
            \r
            --b\r
            Content-Type: text/plain; charset=iso-8859-1\r
            Content-Transfer-Encoding: quoted-printable\r
            \r
            V=E6ret i Halden.=\r
            --b\r
            Content-Type: multipart/alternative; boundary=b-inner\r
            \r
            --b-inner\r
            \r
            plain\r
            --b-inner\r
            Content-Type: text/html\r
            \r
            <html><head><title>T</title></head><body><p>It blew.</p></body></html>\r
            --b-inner--\r
            --b\r
            \r
            Nobody sailed.\r
            --b--\r

            """
        #expect(try body(parts) == ["Været i Halden.", "It blew.", "Nobody sailed."])
        #expect(try read(parts).faults == [])
    }

    @Test func `a digest is of mails, and a multipart without a boundary is text`() throws {
        let mail =
            "From: a@b.example\r\nSubject: One\r\nDate: 21 Nov 2026 08:00 GMT\r\n\r\nRain.\r\n"
        let digest = "Content-Type: multipart/digest; boundary=x\r\n\r\n--x\r\n\r\n\(mail)--x--\r\n"
        let copy = try #require(try read(digest).copies.first)
        #expect(copy.headline == "One")
        #expect(copy.extras.contains(Extra(name: "mail/message-id", value: "<f1@halden.example>")))
        let bare = try read("Subject: Two\r\nContent-Type: multipart/mixed\r\n\r\nWind.\r\n")
        #expect(bare.copies.first?.body == [.paragraph("Wind.")])
        #expect(bare.faults.map(\.message) == ["“multipart/mixed” names no boundary"])
    }

    @Test func `flowed text keeps its lines and the depth of what it quotes`() throws {
        let text =
            "It rained \r\nall day.\r\nNobody sailed.\r\n> quoted \r\n> on \r\n>> deeper\r\n From x\r\n"
        let lines = try body("Content-Type: text/plain; format=flowed\r\n\r\n" + text)
        #expect(
            lines == [
                "It rained all day.", "Nobody sailed.", "> quoted on", ">> deeper", "From x",
            ])
        let wide = "フェ \r\nリー\r\n"
        let joined = try body(
            "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\n\r\n" + wide)
        #expect(joined == ["フェリー"])
    }

    @Test func `copy sent on in the text is the copy`() throws {
        let copy = try #require(
            try read(
                "Subject: Fwd: Ferries\r\n\r\nPlease run.\r\n\r\n---------- Forwarded message ---------\r\n"
                    + "From: Ola Vik <ola@hm.example>\r\nDate: Sat, 21 Nov 2026 08:00:00 +0000\r\n"
                    + "Subject: Ferries stop in Halden\r\nTo: <ada@mna.example>\r\n\r\nIt rained all day.\r\n"
            ).copies.first)
        #expect(copy.headline == "Ferries stop in Halden")
        #expect(copy.outlet == "Ola Vik")
        #expect(copy.published?.instant == Instant("2026-11-21T08:00:00Z"))
        #expect(copy.advisories == [])
        #expect(copy.extras.contains(Extra(name: "forwarded/note", value: "Please run.")))
        #expect(copy.body == [.paragraph("It rained all day.")])
        #expect(copy.extras.contains(Extra(name: "subject", value: "Fwd: Ferries")))
    }

    @Test func `an answered mail is no forwarded one`() throws {
        let lines = try body(
            "Subject: Re: Ferries\r\n\r\nWe run it.\r\n\r\n-----Original Message-----\r\n"
                + "From: Ola Vik\r\nSubject: Ferries\r\n\r\nIt rained.\r\n")
        #expect(lines.first == "We run it.")
        #expect(lines.last == "It rained.")
    }

    @Test func `a telegram in the text takes from the mail what it does not say`() throws {
        let copy = try #require(
            try read(
                "Subject: Ferries stop\r\n\r\nZCZC MNA\r\n\r\nHALDEN, Nov 22 MNA - Rain.\r\nNNNN\r\n"
            )
            .copies.first)
        #expect(copy.headline == "Ferries stop")
        #expect(copy.providerID == "f1@halden.example")
        #expect(copy.published?.instant == Instant("2026-11-22T08:59:00Z"))
        #expect(copy.extras.contains(Extra(name: "mail/subject", value: "Ferries stop")))
    }

    @Test func `pictures beside attached copy come with it where the mail has no text`() throws {
        let parts =
            "Subject: Copy\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
            + "Content-Type: application/xml; name=a.xml\r\n\r\n<nitf><body><body.content><p>Wind.</p>"
            + "</body.content></body></nitf>\r\n--x\r\nContent-Type: image/jpeg; name=f.jpg\r\n"
            + "Content-Description: A ferry\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--x--\r\n"
        let copies = try read(parts).copies
        #expect(copies.count == 1)
        #expect(copies.first?.media.first?.caption == "A ferry")
    }

    @Test func `fields of the header are kept, those of the way it came are not`() throws {
        let mail =
            "Received: by x.example; Sun, 22 Nov 2026 10:00:00 +0100\r\nX-Desk : sea\r\nX-Spam: no\r\n"
            + "Archived-At: <https://mna.example/1>\r\nObsoletes: <f0@halden.example>\r\nSubject: A\r\n\r\nRain.\r\n"
        let copy = try #require(try read(mail).copies.first)
        #expect(copy.outlet == "Meridian Desk")
        #expect(copy.link == "https://mna.example/1")
        #expect(copy.previousID == "f0@halden.example")
        #expect(copy.extras.map(\.name) == ["from", "x-desk"])
    }

    @Test func `a mail without a date is of when it was received`() throws {
        let mail =
            "From: a@b.example\nTo: c@d.example\nMessage-ID: <1@b>\n"
            + "Received: by x.example; Sun, 22 Nov 2026 10:00:00 +0100\nSubject: A\n\nRain.\n"
        let copy = try #require(try Reader.read(Array(mail.utf8)).copies.first)
        #expect(copy.published?.instant == Instant("2026-11-22T09:00:00Z"))
        #expect(copy.origins[.published]?.place == "Received")
    }

    @Test func `lines mailboxes mark are unmarked`() throws {
        let box =
            "From ada Sun Nov 22 10:00:00 2026\n\(head)\n>From the harbour it blew.\n\n"
            + "From ola Sun Nov 22 11:00:00 2026\n\(head)\n> It rained.\n"
        let copies = try Reader.read(Array(box.utf8)).copies
        #expect(copies.map(\.body.plainText) == ["From the harbour it blew.", "> It rained."])
    }
}
