import Markup

/// The days with their years that a page shows around its headline.
struct ShownDays {
    private let document: HTMLDocument
    private let outline: PageOutline
    private let root: Int?
    private let isDayFirst: Bool
    /// The page's own addresses, made comparable.
    private let pages: [String]
    private(set) var days: [ShownDay] = []
    /// The block read last as a whole.
    private var lastTried = -1

    /// Texts looked at from the headline on.
    private static let mostTexts = 3000
    /// Texts looked at above the headline.
    private static let mostAbove = 200
    /// Days kept.
    private static let mostDays = 60
    /// Longer text names days its story tells of.
    private static let longestText = 160
    /// Characters of a long text in which a day it begins with stands.
    private static let longestOpening = 24
    /// Bytes of the last part of a post's address, of which the page may show a part.
    private static let shortestPost = 12
    /// Elements around a text that may state its moment in seconds.
    private static let levelsCounted = 3
    /// Bytes of a text without a date that may lead in the one after it: `Published:`.
    private static let longestLead = 40

    init(
        _ document: HTMLDocument, _ outline: PageOutline, root: Int?, heading: Int,
        isDayFirst: Bool, pages: [String] = []
    ) {
        self.document = document
        self.outline = outline
        self.root = root
        self.isDayFirst = isDayFirst
        self.pages = pages
        gather(heading)
        countAlike()
    }

    private mutating func gather(_ heading: Int) {
        let texts = outline.order.filter { isText(Int($0)) }
        let start = texts.firstIndex { $0 > heading } ?? 0
        var lastBlock = -1
        var lead = ""
        let range = max(0, start - Self.mostAbove)..<min(texts.count, start + Self.mostTexts)
        for place in range where days.count < Self.mostDays {
            let node = Int(texts[place])
            let text = document.text[
                Int(document.nodes[node].start)..<Int(document.nodes[node].end)]
            guard text.contains(where: { $0 &- 0x30 < 10 }) || isInTime(node) else {
                lead = text.count <= Self.longestLead ? document.foldedText(of: node) : ""
                continue
            }
            let block = document.block(around: Int(document.nodes[node].parent))
            guard var day = read(node, block, lastBlock) else { continue }
            lastBlock = block
            // The headline's own text counts as none between.
            day.signs.texts = place - start
            look(at: &day, block, lead)
            days.append(day)
            lead = ""
        }
    }

    private func isText(_ node: Int) -> Bool {
        document.nodes[node].kind == .text
            && document.text[Int(document.nodes[node].start)..<Int(document.nodes[node].end)]
                .contains { $0 > 0x20 }
    }

    private func isInTime(_ node: Int) -> Bool {
        timeElement(around: node) != nil
    }

    private func timeElement(around node: Int) -> Int? {
        var at = Int(document.nodes[node].parent)
        for _ in 0..<3 where at > 0 {
            if document.nodes[at].name == .time { return at }
            at = Int(document.nodes[at].parent)
        }
        return nil
    }

    /// The day a text names, alone or with the rest of its block.
    private mutating func read(_ node: Int, _ block: Int, _ lastBlock: Int) -> ShownDay? {
        if let time = timeElement(around: node) {
            if block == lastBlock, days.last.map({ outline.isInside($0.node, time) }) == true {
                return nil
            }
            let stated = document.value(.datetime, of: time) ?? ""
            if let date = StatedDate(stated), stated.utf8.count > 7 {
                var day = ShownDay(node: time, written: stated, date: date)
                day.signs.isTime = true
                if let words = DayInText(document.foldedText(of: time), isDayFirst: isDayFirst) {
                    day.note(words)
                }
                return day
            }
        }
        var text = document.foldedText(of: node)
        guard text.utf8.count <= Self.longestText * 2 else { return opening(text, node) }
        var found = day(in: text)
        if found == nil, block != lastBlock, block != lastTried,
            outline.words[block] <= Self.longestText
        {
            lastTried = block
            text = document.foldedText(of: block)
            found = day(in: text)
        }
        guard let found else { return counted(node) }
        var day = ShownDay(node: node, written: text, date: found.date)
        day.note(found)
        day.signs.isTime = timeElement(around: node) != nil
        return day
    }

    /// The moment that an element around a text states in seconds since 1970: `data-timestamp`.
    private func counted(_ node: Int) -> ShownDay? {
        var at = Int(document.nodes[node].parent)
        for _ in 0..<Self.levelsCounted where at > 0 {
            for name in [HTMLName.dataTimestamp, .dataTime] {
                guard let stated = document.value(name, of: at), stated.isUnixTime,
                    let date = StatedDate(stated), date.seconds > 0
                else { continue }
                var day = ShownDay(node: node, written: stated, date: date)
                day.signs.isTime = true
                return day
            }
            at = Int(document.nodes[at].parent)
        }
        return nil
    }

    private func day(in text: String) -> DayInText? {
        // A year has four figures, a day one more.
        guard figures(text) > 4 else { return nil }
        return DayInText(text, isDayFirst: isDayFirst)
    }

    /// Figures in the text; five where other scripts' figures may stand.
    private func figures(_ text: String) -> Int {
        var figures = 0
        for byte in text.utf8 {
            if byte >= 0xD9 { return 5 }
            if byte &- 0x30 < 10 { figures += 1 }
        }
        return figures
    }

    /// The day a long text begins with, as the first line of some stories does.
    private func opening(_ text: String, _ node: Int) -> ShownDay? {
        let start = String(text.prefix(Self.longestOpening))
        guard let found = DayInText(start, isDayFirst: isDayFirst), found.isFirst else {
            return nil
        }
        var day = ShownDay(node: node, written: start, date: found.date)
        day.signs.opensText = true
        return day
    }

    /// Gathers what is known of the place the day stands in.
    private func look(at day: inout ShownDay, _ block: Int, _ lead: String) {
        day.signs.blockWords = Int(outline.words[block])
        day.note(label: lead.lowercased())
        let isSelf = document.nodes[day.node].kind == .element
        var at = isSelf ? day.node : Int(document.nodes[day.node].parent)
        var level = 0
        while at > 0 {
            look(at: &day, element: at, level)
            at = Int(document.nodes[at].parent)
            level += 1
        }
        if let root { day.signs.isInStory = outline.isInside(day.node, root) }
    }

    private func look(at day: inout ShownDay, element: Int, _ level: Int) {
        let clues = outline.clues[element]
        if clues.contains(.date), day.signs.named == 0, level < 4 { day.signs.named = 4 - level }
        if clues.contains(.apart) { day.signs.isApart = true }
        if outline.isDropped[element], clues.isDisjoint(with: [.date, .author]) {
            day.signs.isDropped = true
        }
        switch document.nodes[element].name {
        case .a:
            if isOwnLink(element) { day.signs.isOwnLink = true } else { day.signs.isLinked = true }
        case .footer, .aside, .nav: day.signs.isBeside = true
        default: break
        }
        guard level < 3 else { return }
        if document.attribute(.pubdate, of: element) != nil { day.signs.isMarked = true }
        for name in [HTMLName.className, .id, .itemprop] {
            guard let range = document.attribute(name, of: element) else { continue }
            let words = document.text[range]
            if words.containsWord("publish") || words.containsWord("created") {
                day.signs.isMarked = true
            }
            if words.containsWord("today") || words.containsWord("current-date") {
                day.signs.isToday = true
            }
            if words.containsWord("modif") || words.containsWord("updated") {
                day.signs.isUpdated = !words.containsWord("publish")
            }
            if words.containsWord("comment") { day.signs.isApart = true }
            if words.containsWord("footer") || words.containsWord("related") {
                day.signs.isBeside = true
            }
        }
    }

    /// Whether a link leads to the page itself, or to the post that the page shows a part of; not to
    /// a comment on it.
    private func isOwnLink(_ element: Int) -> Bool {
        guard let own = pages.first, let href = document.value(.href, of: element),
            !href.utf8.contains(UInt8(ascii: "#"))
        else { return false }
        let link = PageAddress.comparable(resolveAddress(href, against: "http://" + own))
        let last = link.utf8.reversed().prefix { $0 != 0x2F }.count
        guard last < link.utf8.count else { return false }  // a site's first page
        return pages.contains {
            $0 == link || (last >= Self.shortestPost && $0.hasPrefix(link + "/"))
        }
    }

    /// The day that most speaks for, the first of equals; nil where too little does.
    func best(address: String?) -> (day: ShownDay, points: Int)? {
        var best: (day: ShownDay, points: Int)?
        for day in days {
            let points = day.points(address: address)
            guard points > best?.points ?? ShownDay.fewestPoints else { continue }
            best = (day, points)
        }
        return best
    }

    /// Counts days set alike, and those that name the same day.
    private mutating func countAlike() {
        let looks = days.map { day in
            let isSelf = document.nodes[day.node].kind == .element
            return document.looks(of: isSelf ? day.node : Int(document.nodes[day.node].parent))
        }
        for place in days.indices {
            for other in days.indices where other != place {
                if looks[other] == looks[place] {
                    days[place].signs.alike += 1
                    if other < place { days[place].signs.alikeBefore += 1 }
                }
                if days[other].day == days[place].day { days[place].signs.same += 1 }
            }
        }
    }
}

extension HTMLDocument {
    /// A number for the names and classes of an element and the two around it.
    fileprivate func looks(of node: Int) -> Int {
        var hash = 0
        var at = node
        for _ in 0..<3 where at > 0 {
            hash = hash &* 31 &+ Int(nodes[at].spelling)
            if let name = attribute(.className, of: at) {
                for byte in text[name].prefix(40) { hash = hash &* 33 &+ Int(byte) }
            }
            at = Int(nodes[at].parent)
        }
        return hash
    }
}

extension String {
    /// Ten figures, or thirteen for milliseconds: seconds since 1970 from 2001 on.
    fileprivate var isUnixTime: Bool {
        (utf8.count == 10 || utf8.count == 13) && utf8.allSatisfy { $0 &- 0x30 < 10 }
    }
}
