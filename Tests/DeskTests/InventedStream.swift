import Desk
import News

/// A stream of invented copy in which everything happens: developments, versions, corrections, carried copies, several
/// languages, kills. It is reckoned with whole numbers alone, and so the same everywhere.
struct InventedStream {
    private var state: UInt64 = 0x5EED
    private var items: [Desk.Item] = []

    static func items(_ count: Int) -> [Desk.Item] {
        var stream = InventedStream()
        for number in 0..<count { stream.add(number) }
        return stream.items
    }

    private static let syllables = [
        "bar", "den", "fol", "gu", "hil", "jo", "kas", "lem", "mor", "ni", "pra", "quen", "ros",
        "sta", "tiv", "ul", "vek",
        "wan", "zor", "mi",
    ]
    private static let small = ["the", "of", "to", "and", "in", "for", "with", "said"]
    private static let languages = ["en", "en", "en", "de", "fr", "es"]

    /// A number below a limit.
    private mutating func draw(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    private func word(_ number: Int) -> String {
        let (count, first) = (Self.syllables.count, number % 5 + 2)
        let places = [number, number / count + first, number / 3 + number * 7]
        return places.prefix(first > 3 ? 3 : 2).map { Self.syllables[$0 % count] }.joined()
    }

    /// Words of a story: most are its own or the language's, some anyone's.
    private mutating func words(_ count: Int, of story: Int) -> String {
        var words: [String] = []
        for _ in 0..<count {
            switch draw(10) {
            case 0..<3: words.append(Self.small[draw(Self.small.count)])
            case 3..<6: words.append(word(story * 17 + draw(9)))
            case 6..<8:
                let name = word(story * 31 + draw(3))
                words.append(name.prefix(1).uppercased() + name.dropFirst())
            case 8: words.append("\(draw(900) + 3)")
            default: words.append(word(draw(3_000)))
            }
        }
        return words.joined(separator: " ")
    }

    private mutating func text(of story: Int) -> String {
        (0..<(2 + draw(3))).map { _ in words(18 + draw(20), of: story) + "." }
            .joined(separator: "\n")
    }

    private mutating func add(_ number: Int) {
        let story = max(0, number / 5 - draw(12))
        let moment = Sample.start.advanced(bySeconds: Int64(number * 900 + draw(600)))
        var item = Desk.Item(
            id: CopyID("i\(number)"), source: SourceID("s\(draw(7))"),
            headline: words(7 + draw(4), of: story),
            body: draw(3) == 0 ? "" : text(of: story), language: Self.languages[draw(6)],
            published: moment, received: moment)
        if draw(4) == 0 { item.providerID = "urn:x:\(number)" }
        if draw(5) == 0, let earlier = items.last(where: { !$0.body.isEmpty }) {
            repeatText(of: earlier, in: &item)
        }
        items.append(item)
    }

    private mutating func repeatText(of earlier: Desk.Item, in item: inout Desk.Item) {
        (item.headline, item.body, item.language) = (
            earlier.headline, earlier.body, earlier.language
        )
        switch draw(5) {
        case 0: item.body += "\n" + text(of: draw(40))
        case 1:
            (item.source, item.providerID, item.version) = (earlier.source, earlier.providerID, "2")
            item.body = "\(draw(90)) " + item.body
        case 2 where earlier.providerID != nil:
            (item.source, item.providerID, item.standing) = (
                earlier.source, earlier.providerID, .canceled
            )
        case 3:
            item.source = earlier.source
            item.body = Self.corrected(earlier.body)
        default: break
        }
    }

    /// The text with its first number one higher.
    private static func corrected(_ text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        if let place = words.firstIndex(where: { Int($0) != nil }), let number = Int(words[place]) {
            words[place] = "\(number + 1)"
        }
        return words.joined(separator: " ")
    }
}
