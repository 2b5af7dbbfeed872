import Desk
import Markup
import News

/// Files items from standard input into stories, in memory: `wiredesk group`.
package struct Grouping: Sendable {
    private let rules: Rules

    package init(windowDays: Int) {
        var rules = Rules()
        rules.windowDays = windowDays
        self.rules = rules
    }

    /// Rules on each line of standard input, in order.
    ///
    /// - Returns: how many lines held no item; they are named on `errors`.
    package func run(to output: StandardOutput, errors: StandardOutput) throws -> Int {
        var desk = Desk(rules: rules)
        var stories = StoryMembers()
        var refused = 0
        var number = 0
        var clock = Instant(seconds: 0)
        var lines = try LineReader("-")
        while let line = lines.nextBytes() {
            number += 1
            if line.isEmpty { continue }
            guard let item = try? JSONLine.value(GroupItem.self, from: line) else {
                refused += 1
                try errors.print(
                    "standard input: line \(number): not an item: an object with an id")
                continue
            }
            let filing = desk.file(item.forDesk(&clock))
            try output.print(GroupRuling(filing.ruling).bytes)
            for moved in stories.take(filing) { try output.print(moved.bytes) }
            // Whoever writes one item and waits for its ruling gets it.
            if lines.mustWait { try output.flush() }
        }
        try output.flush()
        if let failure = lines.failure { throw failure }
        try errors.flush()
        return refused
    }
}

/// A line in.
private struct GroupItem: Decodable {
    var id: String
    var published: String?
    var headline: String?
    var body: String?
    var language: String?
    var source: String?

    /// - Parameter clock: when the item before it came, which an undated item is taken to come at.
    func forDesk(_ clock: inout Instant) -> Desk.Item {
        let moment = published.flatMap(Instant.init)
        clock = max(clock, moment ?? clock)
        return Desk.Item(
            id: CopyID(id), source: SourceID(source ?? ""), headline: headline ?? "",
            body: body ?? "", language: language, published: moment,
            received: moment ?? clock)
    }
}

/// Which items a story holds, so that a merge can name those it moves.
private struct StoryMembers {
    private var members: [StoryID: [GroupRuling]] = [:]

    /// Follows a filing; gives the rulings that merges changed.
    mutating func take(_ filing: Filing) -> [GroupRuling] {
        members[filing.ruling.story, default: []].append(GroupRuling(filing.ruling, isBrief: true))
        return filing.merges.flatMap { merge in
            let moved = (members.removeValue(forKey: merge.from) ?? []).map { ruling in
                var ruling = ruling
                ruling.story = merge.into
                ruling.because = merge.because.map(\.words)
                return ruling
            }
            members[merge.into, default: []] += moved.map(\.brief)
            return moved
        }
    }
}

/// A line out.
private struct GroupRuling {
    var id: CopyID
    var story: StoryID
    var kind: Ruling.Kind
    var of: CopyID?
    var because: [String]

    init(_ ruling: Ruling, isBrief: Bool = false) {
        id = ruling.copy
        story = ruling.story
        kind = ruling.kind
        of = ruling.of
        because = isBrief ? [] : ruling.because.map(\.words)
    }

    var brief: GroupRuling {
        var brief = self
        brief.because = []
        return brief
    }

    var bytes: [UInt8] {
        var line = JSONWriter()
        line.object { line in
            line.member("id", id.text)
            line.member("story", story.text)
            line.member("kind", kind.rawValue)
            line.member("of", of?.text)
            line.key("because")
            line.array { line in
                for reason in because { line.string(reason) }
            }
        }
        return line.bytes
    }
}
