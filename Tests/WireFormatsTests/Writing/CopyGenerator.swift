import News

@testable import WireFormats

/// Makes copy that nobody wrote, the same for the same seed: every field, every kind of block.
struct CopyGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func copy() -> Copy {
        var copy = Copy()
        copy.providerID = pick([
            "urn:newsml:mna.example:20261122:\(number(99999))", "mna\(number(9999))",
        ])
        copy.version = pick(["1", "7", "2026-b"])
        copy.previousID = maybe("urn:newsml:mna.example:20261121:\(number(999))")
        copy.standing = pick([.usable, .usable, .withheld, .canceled])
        copy.headline = words(6)
        copy.extras = maybe([Extra(name: "header/number of \(words(1))", value: words(3))]) ?? []
        copy.standfirst = maybe([.paragraph(Text(sentence())), .paragraph(Text(sentence()))]) ?? []
        copy.slugline = maybe("Nordmark-ferries")
        copy.bylines = maybe([Byline("Ada Nord", role: "reporting"), Byline("Ola Vik")]) ?? []
        copy.dateline = maybe(pick(Self.datelines)).flatMap { CopyEditor.dateline(stated: $0) }
        copy.signOff = maybe("burs-adn/olv/ml")
        copy.body = blocks()
        copy.language = pick(["en", "de", "nb-NO"])
        copy.urgency = 1 + number(9)
        copy.subjects = subjects()
        setTimes(&copy)
        copy.outlet = maybe("Halden Post & Partner")
        copy.agency = copy.outlet == nil ? nil : maybe(Agency("Meridian News"))
        copy.rights = maybe("© 2026 Meridian <News>")
        copy.link = maybe("https://halden.example/ferries?a=1&b=2")
        copy.media = maybe([media(), media()]) ?? []
        copy.advisories = maybe([Advisory(role: "Eds", text: "Pictures follow at noon.")]) ?? []
        copy.statedChange = maybe(
            StatedChange(pick([.correction, .refile]), words: "name put right"))
        return copy
    }

    private mutating func setTimes(_ copy: inout Copy) {
        let first = Int64(1_790_000_000 + number(1_000_000))
        copy.published = time(first)
        copy.updated = time(first + Int64(60 * number(600)))
        copy.embargoed = maybe(time(first + 90_000))
    }

    private mutating func time(_ seconds: Int64) -> StatedTime {
        StatedTime(
            instant: Instant(seconds: seconds / 60 * 60), offsetMinutes: pick([0, 60, -300]),
            asWritten: "")
    }

    private mutating func subjects() -> [Subject] {
        [
            Subject(name: "politics", code: "11000000", scheme: "subj"),
            Subject(name: "ferry & boat", code: "20001279", scheme: "medtop"),
            Subject(name: words(2)), Subject(name: "Ada Nord", scheme: "person"),
            Subject(name: "Ferries", code: "f-\(number(9))", scheme: "mnacat"),
        ].filter { _ in number(3) > 0 }
    }

    private mutating func media() -> Media {
        var media = Media(
            .picture, address: "https://halden.example/\(number(99)).jpg", type: "image/jpeg",
            length: 1000 + number(5000))
        media.width = 640
        media.height = 480
        media.title = maybe(words(2))
        media.caption = maybe(sentence())
        media.credit = maybe("Ola Vik / MNA")
        return media
    }
}

/// Text.
extension CopyGenerator {
    private mutating func blocks() -> [Block] {
        var blocks: [Block] = [.paragraph(text())]
        for _ in 0..<(2 + number(6)) { blocks.append(block()) }
        return blocks + [.paragraph(text())]
    }

    private mutating func block() -> Block {
        switch number(9) {
        case 0: return .crosshead(Text(words(3)))
        case 1: return .quote([.paragraph(text())], attribution: maybe(Text("Ada Nord")))
        case 2:
            return .list(
                ordered: number(2) == 0, items: [[.paragraph(text())], [.paragraph(text())]])
        case 3: return .table(table())
        case 4:
            return .picture(
                Picture(
                    address: "https://halden.example/p.jpg", alternative: maybe("A ferry"),
                    caption: maybe(Text(sentence())), credit: maybe("Ola Vik"), width: 320,
                    height: 200))
        case 5: return .preformatted("Halden   2 1\nMoss      0 3")
        default: return .paragraph(text())
        }
    }

    private mutating func table() -> Table {
        let cell = Table.Cell("Halden", isHeading: true)
        let wide = Table.Cell(Text(words(2)), columns: 2)
        return Table(
            rows: [[cell, Table.Cell("3"), Table.Cell("1 < 2")], [Table.Cell("Moss"), wide]],
            caption: maybe("Results"))
    }

    /// A sentence, with a word or two marked.
    mutating func text() -> Text {
        let string = sentence()
        let first = string.utf8.firstIndex(of: 0x20).map {
            string.utf8.distance(from: string.utf8.startIndex, to: $0)
        }
        let end = first ?? string.utf8.count
        switch number(4) {
        case 0: return Text(string, spans: [Span(.strong, from: 0, to: end)])
        case 1:
            return Text(
                string,
                spans: [
                    Span(
                        .link, from: 0, to: string.utf8.count,
                        address: "https://halden.example/?a=1&b=2"),
                    Span(.emphasis, from: 0, to: end),
                ])
        default: return Text(string)
        }
    }

    mutating func sentence() -> String {
        words(8) + pick([" – „so“ & <thus>.", ".", "! Næste færge går."])
    }

    private mutating func words(_ count: Int) -> String {
        let list = (0..<count).map { _ in pick(Self.vocabulary) }.joined(separator: " ")
        return list.prefix(1).uppercased() + list.dropFirst()
    }

    private static let vocabulary = [
        "ferries", "harbour", "council", "weather", "Halden", "boats", "strike", "ministers",
        "agreed", "called", "near", "northern", "voted", "waters", "evening", "Märkisch",
    ]

    private static let datelines = [
        "HALDEN, Nov 22 (MNA) -", "MOSS (MNA) -", "NORDHAVEN, Norway, Nov 2, 2026 (MNA) -",
    ]
}

/// Chance.
extension CopyGenerator {
    mutating func number(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(values.count)] }

    mutating func maybe<Value>(_ value: Value) -> Value? { number(3) == 0 ? nil : value }
}
