import News
import Testing

@testable import WireFormats

@Suite struct DatelineTests {
    @Test(arguments: ["4/4/2026", "2026-04-04", "April 4, 2026"])
    func `a stated dateline that is a date alone gives way to the text's`(stated: String) {
        var copy = Copy(
            headline: "Ferries stop",
            body: CopyEditor.paragraphs(fromLines: [
                "HALDEN, April 4 MNA - It rained all day on Monday.", "Nobody sailed.",
            ]))
        copy.dateline = CopyEditor.dateline(stated: stated)
        let edited = CopyEditor.edit(copy)
        #expect(edited.dateline?.place == "HALDEN")
        #expect(edited.extras.contains(Extra(name: "stated dateline", value: stated)))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var place: String?
        var date: String?
        var agency: String?
        var rest: String
        var testDescription: String { text }

        init(_ text: String, _ place: String?, _ date: String?, _ agency: String?, _ rest: String) {
            self.text = text
            self.place = place
            self.date = date
            self.agency = agency
            self.rest = rest
        }
    }

    static let cases = [
        Case(
            "PARIS, Nov 28, 2024 (AFP) - The minister left.", "PARIS", "Nov 28, 2024", "AFP",
            "The minister left."),
        Case(
            "Paris, 21 jan 2019 (AFP) - Le ministre part.", "Paris", "21 jan 2019", "AFP",
            "Le ministre part."),
        Case(
            "Samraong (Cambodia) (AFP) – Rain fell.", "Samraong (Cambodia)", nil, "AFP",
            "Rain fell."),
        Case(
            "LONDON, Jan 30 (Reuters) - Shares fell.", "LONDON", "Jan 30", "Reuters", "Shares fell."
        ),
        Case("Jan 30 (Reuters) - Shares fell.", nil, "Jan 30", "Reuters", "Shares fell."),
        Case(
            "BERLIN (dpa) - Die Lage bleibt ruhig.", "BERLIN", nil, "dpa", "Die Lage bleibt ruhig."),
        Case(
            "Berlin (dpa/tmn) - Die Lage bleibt ruhig.", "Berlin", nil, "dpa/tmn",
            "Die Lage bleibt ruhig."),
        Case(
            "FORT WESTON, Pa. (AP) _ Nordex Inc. reported.", "FORT WESTON, Pa.", nil, "AP",
            "Nordex Inc. reported."),
        Case("PARIS (AP) — The minister left.", "PARIS", nil, "AP", "The minister left."),
        Case(
            "BUENOS AIRES, Argentina (AP) — It rained.", "BUENOS AIRES, Argentina", nil, "AP",
            "It rained."),
        Case(
            "ATHENS, April 4 ANA - Employment grew.", "ATHENS", "April 4", "ANA", "Employment grew."
        ),
        Case(
            "SYDNEY, Feb 19 AAP - Employment grew.", "SYDNEY", "Feb 19", "AAP", "Employment grew."),
        Case(
            "Madrid, 28 nov (EFE).- El ministro sale.", "Madrid", "28 nov", "EFE",
            "El ministro sale."),
        Case(
            "(ANSA) - ROMA, 28 NOV - Il ministro parte.", "ROMA", "28 NOV", "ANSA",
            "Il ministro parte."),
        Case("København /ritzau/: Regnen falder.", "København", nil, "ritzau", "Regnen falder."),
        Case(
            "NEW YORK, Nov. 28, 2024 /PRNewswire/ -- Nordex grew.", "NEW YORK", "Nov. 28, 2024",
            "PRNewswire", "Nordex grew."),
        Case(
            "NEW YORK--(BUSINESS WIRE)--Nordex grew.", "NEW YORK", nil, "BUSINESS WIRE",
            "Nordex grew."),
        Case(
            "MOSCOW, November 28. /TASS/. The minister left.", "MOSCOW", "November 28.", "TASS",
            "The minister left."),
        Case(
            "BRUSSEL 28/11 (BELGA) = De minister vertrekt.", "BRUSSEL", "28/11", "BELGA",
            "De minister vertrekt."),
        Case(
            "PORT HALLOW, Nov 14 (MNA) - Ferries stopped.", "PORT HALLOW", "Nov 14", "MNA",
            "Ferries stopped."),
        Case(
            "PORT HALLOW (Meridian) - Ferries stopped.", "PORT HALLOW", nil, "Meridian",
            "Ferries stopped."),
        Case(
            "Halden (nwa) - Die Fähren fahren wieder.", "Halden", nil, "nwa",
            "Die Fähren fahren wieder."),
        Case("OTTAWA - A man was held.", "OTTAWA", nil, nil, "A man was held."),
        Case(
            "PORT HALLOW, Nordmark — Ferries stopped.", "PORT HALLOW, Nordmark", nil, nil,
            "Ferries stopped."),
        Case(
            "Paris, 28 novembre 2024 - Le ministre part.", "Paris", "28 novembre 2024", nil,
            "Le ministre part."),
        Case(
            "МОСКВА, 28 ноя (РИА Новости) - Дождь идёт.", "МОСКВА", "28 ноя", "РИА Новости",
            "Дождь идёт."),
        Case("باريس (أ ف ب) - غادر الوزير.", "باريس", nil, "أ ف ب", "غادر الوزير."),
        Case("AP - The minister left.", nil, nil, "AP", "The minister left."),
        Case(
            "ST. JOHN'S, N.L., Nov 3 (CP) - It rained.", "ST. JOHN'S, N.L.", "Nov 3", "CP",
            "It rained."),
        Case(
            "PARIS/BERLIN, Nov. 28 (Reuters) - It rained.", "PARIS/BERLIN", "Nov. 28", "Reuters",
            "It rained."),
        Case(
            "PARIS, Nov 28, 2024 (AFP)\u{A0}- The minister left.", "PARIS", "Nov 28, 2024", "AFP",
            "The minister left."),
    ]

    @Test(arguments: cases) func `the dateline is read and the text goes on behind it`(_ one: Case)
    {
        var copy = Copy(
            headline: "A headline", body: [.paragraph(Text(one.text)), .paragraph("More.")])
        copy = CopyEditor.edit(copy)
        #expect(copy.dateline?.place == one.place)
        #expect(copy.dateline?.date == one.date)
        #expect(copy.dateline?.agency == one.agency)
        #expect(copy.body.first == .paragraph(Text(one.rest)))
        #expect(copy.dateline.map { words($0.asWritten + " " + one.rest) } == words(one.text))
        #expect(copy.origins[.dateline]?.place == "body, paragraph 1")
    }

    @Test(arguments: [
        "The World Health Organization (WHO) - which met on Monday - said so.",
        "World Health Organization (WHO) - The body met on Monday.",
        "Apple (AAPL) - the maker of telephones - rose.",
        "Ada Nord (R-Texas) - who left in May - said so.",
        "WATCH - Ferries stop in the storm",
        "NATO - The alliance met.",
        "BREAKING - Ferries stop.",
        "Paris - the city of light - is full.",
        "In Paris (AFP reported) - it rained.",
        "She left on Nov 28 - The others stayed.",
        "SMITH: I think so.", "NORDPOST.COM - The ferries stopped.",
        "- Text -",
        "It was (as AP said) - in short - cold.",
        "Ferries stopped on Monday (AFP) - they said - for hours.",
        "X",
        "(",
        "(AFP)",
        "",
    ]) func `an ordinary sentence keeps its words`(_ sentence: String) {
        let body: [Block] = [.paragraph(Text(sentence)), .paragraph("More.")]
        let copy = CopyEditor.edit(Copy(headline: "A headline", body: body))
        #expect(copy.dateline == nil)
    }

    @Test func `a dateline that is a paragraph of its own leaves no empty paragraph`() {
        let copy = CopyEditor.edit(
            Copy(
                headline: "H",
                body: [.paragraph("HALDEN, Nov 3 (MNA) -"), .paragraph("It rained.")]))
        #expect(copy.dateline?.place == "HALDEN")
        #expect(copy.body == [.paragraph("It rained.")])
    }

    @Test func `spans behind the dateline stay on their words`() {
        let text = Text("PARIS (AFP) - It rained.", spans: [Span(.strong, from: 17, to: 23)])
        let copy = CopyEditor.edit(Copy(headline: "H", body: [.paragraph(text), .paragraph("x")]))
        #expect(
            copy.body.first
                == .paragraph(Text("It rained.", spans: [Span(.strong, from: 3, to: 9)])))
    }

    @Test func `a stated dateline is told apart`() {
        let dateline = CopyEditor.dateline(stated: "STOCKHOLM, Aug 29, 2014 (AFP) -")
        #expect(dateline?.place == "STOCKHOLM")
        #expect(dateline?.date == "Aug 29, 2014")
        #expect(dateline?.agency == "AFP")
        #expect(dateline?.asWritten == "STOCKHOLM, Aug 29, 2014 (AFP) -")
        #expect(CopyEditor.dateline(stated: "Sydney")?.place == "Sydney")
        #expect(CopyEditor.dateline(stated: "4/4/2026")?.place == nil)
    }

    @Test func `the text's dateline completes a stated one, whose words are kept`() {
        var copy = Copy(headline: "H", body: [.paragraph("HALDEN, Nov 3 (MNA) - It rained.")])
        copy.dateline = CopyEditor.dateline(stated: "Halden")
        copy = CopyEditor.edit(copy)
        #expect(copy.dateline?.agency == "MNA")
        #expect(copy.extras == [Extra(name: "stated dateline", value: "Halden")])
        copy = Copy(headline: "H", body: [.paragraph("HALDEN, Nov 3 (MNA) - It rained.")])
        copy.dateline = CopyEditor.dateline(stated: "Port Selma")
        #expect(CopyEditor.edit(copy).dateline?.place == "Port Selma")
        #expect(CopyEditor.edit(copy).body.first?.plainText.hasPrefix("HALDEN") == true)
    }

    @Test func `place and date in brackets are a dateline without an agency`() {
        let copy = CopyEditor.edit(
            Copy(headline: "H", body: [.paragraph("(Halden, Nordmark - October 21) It rained.")]))
        #expect(copy.dateline?.place == "Halden, Nordmark")
        #expect(copy.dateline?.date == "October 21")
        #expect(copy.body == [.paragraph("It rained.")])
    }
}

/// The words of a text, marks left out.
func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
}
