import News

@testable import WireFormats

/// Invented feeds made by numbers: the same seed, the same feed.
struct FeedSamples {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A number below `limit`.
    mutating func number(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(values.count)] }

    private mutating func maybe<Value>(_ value: Value) -> Value? { number(3) > 0 ? value : nil }

    private static let words = [
        "ships", "Kést", "AT&T", "1 < 2", "a > b", "&amp;", "<b>bold</b>", "“port”", "O'Neill",
        "]]>",
        "&#x26;", "港", "порт", "🚢", "x &copy y", "<x>", "\"quoted\"", "gulls", "back", "50 %", "é",
    ]

    mutating func line() -> String {
        (0...number(5)).map { _ in pick(Self.words) }.joined(separator: " ")
    }

    private mutating func address(_ name: String) -> String {
        "https://kest.example/\(name)/\(number(1 << 20))?a=1&b=\(number(9))"
    }

    private mutating func time() -> StatedTime {
        StatedTime(
            instant: Instant(seconds: 1_600_000_000 + Int64(number(200_000_000))),
            offsetMinutes: pick([0, 60, -330, 345, 720]), asWritten: "")
    }

    private mutating func text() -> Text {
        let words = ["before", line(), "after"]
        let string = words.joined(separator: " ")
        let (from, to) = (7, 7 + words[1].utf8.count)
        var spans: [Span] = []
        switch number(5) {
        case 0: spans = [Span(pick([.emphasis, .strong, .code, .quote]), from: from, to: to)]
        case 1:
            spans = [
                Span(.emphasis, from: from, to: to),
                Span(.link, from: from, to: to, address: address("l")),
            ]
        case 2: spans = [Span(.lineBreak, from: 6, to: 6)]
        default: break
        }
        return Text(string, spans: spans)
    }

    private mutating func block() -> Block {
        switch number(9) {
        case 0: return .crosshead(Text(line()))
        case 1: return .quote([.paragraph(text())], attribution: maybe(Text(line())))
        case 2:
            let items = (0...number(3)).map { _ in [Block.paragraph(text())] }
            return .list(ordered: number(2) == 0, items: items)
        case 3:
            let rows = (0..<2 + number(2)).map { row in
                (0..<2).map { _ in Table.Cell(text(), isHeading: row == 0) }
            }
            return .table(Table(rows: rows, caption: maybe(Text(line()))))
        case 4:
            var picture = Picture(address: address("p"), alternative: maybe("Ships & gulls"))
            picture.caption = maybe(Text(line()))
            picture.credit = maybe("Ola Vik")
            (picture.width, picture.height) = number(2) == 0 ? (640, 480) : (nil, nil)
            return .picture(picture)
        case 5: return .preformatted("a  b\n  " + line())
        case 6: return .rule
        default: return .paragraph(text())
        }
    }

    private mutating func byline() -> Byline {
        var byline = Byline(pick(["Ada Nord", "Ola Vik", "Nord & Vik", "Å. Lind"]))
        if number(3) == 0 { byline.email = "desk@kest.example" }
        if number(3) == 0 { byline.link = address("who") }
        return byline
    }

    private mutating func subject(_ index: Int) -> Subject {
        let name = line() + " \(index)"
        return number(2) == 0
            ? Subject(name: name) : Subject(name: name, code: name, scheme: "urn:kest:s")
    }

    private mutating func media(_ role: Media.Role) -> Media {
        var media = Media(role, address: address("m"))
        if role != .thumbnail {
            media.type = "application/x-kest"
            media.length = maybe(1 + number(9999))
        }
        if role != .enclosure {
            (media.width, media.height) = (maybe(320), maybe(240))
        }
        guard role != .enclosure, role != .thumbnail else { return media }
        media.title = maybe(line())
        media.caption = maybe(line())
        media.credit = maybe(line())
        return media
    }

    mutating func copy(_ index: Int) -> Copy {
        var copy = Copy(headline: line())
        copy.providerID = "urn:kest:\(index)&x=<\(number(99))>"
        if number(8) == 0 {
            copy.standing = .canceled
            copy.statedChange = StatedChange(.withdrawal, words: line())
            copy.updated = time()
            return copy
        }
        copy.link = maybe(address("a"))
        copy.standfirst = number(2) == 0 ? [.paragraph(text())] : []
        // Short bold lines alone are crossheads to a reader, so a paragraph closes each text.
        copy.body = (0..<number(6)).map { _ in block() } + [.paragraph(text())]
        copy.bylines = (0...number(2)).map { _ in byline() }.reduce(into: []) { known, byline in
            if !known.contains(where: { $0.name == byline.name }) { known.append(byline) }
        }
        copy.subjects = (0..<number(4)).map { subject($0) }
        copy.media = ([.enclosure, .picture, .video, .audio, .other, .thumbnail] as [Media.Role])
            .compactMap { number(3) == 0 ? media($0) : nil }
        copy.published = maybe(time())
        copy.updated = time()
        copy.language = pick(["en", "de", "pt-BR"])
        copy.outlet = maybe(line())
        copy.rights = maybe(line())
        return copy
    }

    mutating func head() -> FeedHead {
        var head = FeedHead()
        head.title = line()
        head.link = address("home")
        head.language = "en"
        head.summary = maybe(line())
        head.updated = time()
        head.id = "urn:kest:feed"
        head.rights = maybe(line())
        head.authors = [byline()]
        head.subjects = (0..<number(3)).map { subject($0) }
        head.image = maybe(address("logo"))
        head.icon = maybe(address("icon"))
        head.hubs = [address("hub")]
        head.selfLink = address("feed")
        head.minutesToLive = maybe(30)
        var schedule = FeedSchedule()
        (schedule.period, schedule.frequency, schedule.base) = ("daily", 2, time())
        (schedule.quietHours, schedule.quietDays) = ([1, 23], ["Sunday"])
        head.schedule = maybe(schedule)
        var paging = FeedPaging()
        paging.isComplete = number(2) == 0
        paging.next = address("next")
        paging.previousArchive = maybe(address("archive"))
        head.paging = maybe(paging)
        var cloud = FeedCloud()
        (cloud.domain, cloud.port, cloud.path) = ("kest.example", 80, "/rpc")
        (cloud.registerProcedure, cloud.protocol) = ("notify", "http-post")
        head.cloud = maybe(cloud)
        return head
    }
}
