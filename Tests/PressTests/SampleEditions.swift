import News

extension Sample {
    static let masthead = Masthead(
        name: "The Wire", address: "https://wire.example", motto: "All the copy, filed into stories"
    )

    static func edition<Page>(_ page: Page) -> Edition<Page> {
        Edition(masthead: masthead, printed: now, page: page)
    }

    /// A rail with every kind of line, Arabic and Hebrew among them.
    static let rail: [Line] = {
        var lines = (0..<40).map { line($0, id: "rail-\($0)") }
        lines[1].kind = .correction
        lines[1].headline = "Suaalii to start for the Wanderers against Ilmar"
        lines[1].changes = [WordChange(from: "Suualii", to: "Suaalii")]
        lines[1].of = "earlier-1"
        lines[3].kind = .update
        lines[4].kind = .copy
        lines[4].agency = "Northwire"
        lines[5].headline = "انهيار سد على نهر فيران يجبر الآلاف على مغادرة منازلهم ليلا"
        lines[5].language = "ar"
        lines[6].kind = .kill
        lines[6].headline = "KILL KILL this is the killed headline"
        lines[6].of = "killed-1"
        lines[8].headline = "הנהר עלה על גדותיו: אלפים פונו מבתיהם בלילה"
        lines[8].language = "he"
        lines[9].urgency = 1
        return lines
    }()

    static let front = FrontPage(
        splash: story(
            0,
            latest: [
                line(15, kind: .update, minutesAgo: 20),
                line(8, id: "dev", kind: .development, minutesAgo: 55),
                line(9, id: "carried", kind: .copy, minutesAgo: 75),
            ]),
        seconds: (1...8).map { story($0, latest: $0 == 2 ? [line(11, id: "thread")] : []) },
        sections: [
            SectionBlock(section: .world, stories: [8, 15, 0, 9, 6].map { story($0) }),
            SectionBlock(section: .politics, stories: [9, 1, 6].map { story($0) }),
            SectionBlock(section: .business, stories: [11, 2].map { story($0) }),
            SectionBlock(section: .sport, stories: [10, 3, 14, 15].map { story($0) }),
            SectionBlock(section: .culture, stories: [12].map { story($0) }),
        ],
        rail: rail)

    static let copy: Copy = {
        var copy = Copy(headline: texts[0].1)
        copy.standfirst = [.paragraph(Text(texts[0].2))]
        copy.bylines = [
            Byline("Ines Marquardt", mastheadCode: "VT"), Byline("Tobias Rell", role: "pictures"),
        ]
        copy.dateline = Dateline(
            place: "PORT LISLE", date: "Nov 22", agency: "PAA",
            asWritten: "PORT LISLE, Nov 22 (PAA) —")
        copy.signOff = "burs-im/tr/ok"
        copy.language = "en"
        copy.slugline = "floods-verran"
        copy.outlet = "Verran Times"
        copy.agency = Agency("PAA", isStated: false)
        copy.rights = "© 2026 PAA"
        copy.link = "https://verran.example/floods"
        copy.advisories = [Advisory(role: "UPDATES", text: "with second crest, mayor's quotes")]
        copy.published = StatedTime(instant: instant("2026-11-22T06:40:00Z"), asWritten: "06:40")
        copy.updated = StatedTime(instant: instant("2026-11-22T10:12:00Z"), asWritten: "10:12")
        copy.origins = [
            .agency: Origin("sign-off", because: "closes with desk initials as PAA copy does"),
            .outlet: Origin("rss/channel/title"), .headline: Origin("rss/channel/item/title"),
        ]
        copy.body = body
        return copy
    }()

    static let body: [Block] = [
        .paragraph(Text(texts[0].2)),
        .paragraph(
            Text(
                "\"We heard it before we saw it,\" said Marta Olin, 67, who left by a window with her dog. The city's gauge report put the level at 6.2 metres.",
                spans: [Span(.link, from: 92, to: 117, address: "https://port.example/gauge")])),
        .crosshead("'Even chance'"),
        .paragraph(
            "Engineers had given the old sea wall an even chance of holding until the tide turned."),
        .quote(
            [
                .paragraph(
                    "Nobody alive has seen the river this high, and nobody should go and look.")
            ],
            attribution: "Joren Aske, mayor of Port Lisle"),
        .list(
            ordered: false,
            items: [
                [.paragraph("Four schools are open as shelters.")],
                [.paragraph("Trains south of Selma are cancelled until Tuesday.")],
            ]),
        .table(
            Table(
                rows: [
                    [
                        .init("Gauge", isHeading: true), .init("06:00", isHeading: true),
                        .init("10:00", isHeading: true),
                    ],
                    [.init("Upper Verran"), .init("4.80"), .init("4.55")],
                    [.init("Port Lisle"), .init("6.20"), .init("6.05")],
                ], caption: "River levels, metres")),
        .rule,
        .preformatted("Mon  4.1\nTue  3.9"),
        .paragraph("The government said it would pay for a new wall. It said so in 1988 as well."),
    ]

    static func filed(_ copy: Copy = copy, kind: Ruling.Kind = .update) -> Filed {
        Filed(
            id: "copy-0", source: "verran-times", delivery: "d1", received: now, copy: copy,
            ruling: Ruling(
                copy: "copy-0", story: "story-0", kind: kind, of: "copy-0-first", section: .world,
                because: [
                    Reason(.textInCommon, "83 of 96 phrases of the earlier text are in it"),
                    Reason(.sharedTerms, "shares: Verran, Port Lisle, dyke"),
                ],
                changes: [WordChange(from: "hundreds", to: "thousands")]))
    }

    static let source = Source(
        id: "verran-times", name: "Verran Times",
        address: "https://desk:secret@verran.example/feed.xml?key=secret",
        homepage: "https://verran.example/", language: "en")

    static let article: ArticlePage = {
        var first = line(0, id: "copy-0-first", minutesAgo: 276)
        first.replacedBy = "copy-0"
        var second = line(0, id: "copy-0", kind: .update, minutesAgo: 64)
        second.changes = [WordChange(from: "hundreds", to: "thousands")]
        return ArticlePage(
            filed: filed(), source: source, story: front.splash ?? story(0),
            versions: [first, second],
            carried: [line(0, id: "c1", kind: .copy, outlet: "Harbour Post", agency: "PAA")],
            related: [line(15), line(8)])
    }()

    static let storyPage = StoryPage(
        story: front.splash ?? story(0),
        timeline: [
            .init(
                line: line(0, id: "copy-0-first", minutesAgo: 1276),
                because: [Reason(.nothingNear, "nothing near: best story scored .07 of .20")]),
            .init(
                line: article.versions[1],
                because: [
                    Reason(.textInCommon, "83 of 96 phrases of the earlier text are in it"),
                    Reason(.timeApart, "3 h 28 min apart"),
                ]),
            .init(
                line: line(15, id: "crest", kind: .development, minutesAgo: 20),
                because: [
                    Reason(.sharedTerms, "shares: Verran, Port Lisle, sea wall; 5 of 9 words")
                ],
                evidence: Evidence(
                    nearest: "copy-0", hoursApart: 1.2,
                    sharedTerms: [.init(words: "Verran", weight: 0.08)],
                    score: .init(total: 0.31, needed: 0.16, nearestMember: 0.3, story: 0.32),
                    nearestOther: .init(story: "story-5", score: 0.1, margin: -0.06))),
        ],
        merges: [
            Merge(
                from: "story-77", into: "story-0",
                because: [Reason(.score, "mean similarity .31, threshold .18")])
        ],
        lead: filed(),
        independence: Independence(of: [
            line(0, id: "copy-0-first", outlet: "Verran Times"),
            line(0, id: "copy-0-carried", kind: .copy, outlet: "Harbour Post"),
            line(15, id: "crest", kind: .development, outlet: "Westmark Daily"),
        ]),
        affair: [story(1)])

    static let changes = ChangesPage(
        from: article.versions[0], to: article.versions[1],
        headline: Comparison(pieces: [.kept("Sea wall holds")]),
        text: Comparison(pieces: [
            .kept("It held back "), .changed(WordChange(from: "hundreds ", to: "thousands ")),
            .kept("of waves.\nThe mayor "), .changed(WordChange(from: "", to: "of Verran\nsaid")),
            .changed(WordChange(from: "slept.", to: "")),
        ]))

    static let search = SearchPage(
        query: "flood -river",
        hits: (0..<6).map { index in
            let line = line(index)
            let passage = line.standfirst.isEmpty ? line.headline : line.standfirst
            return .init(line: line, passage: passage, matches: [[0, 6], [12, 17]])
        }, older: "2026-11-21T00:00:00Z", problem: nil)
}
