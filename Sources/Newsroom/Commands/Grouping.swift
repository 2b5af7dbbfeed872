import Desk
import News

/// Files items from standard input into stories, in memory: `wiredesk group`.
package struct Grouping: Sendable {
    private let rules: Rules
    private let explaining: Bool

    /// Names of the signals that can be left out.
    package static let signals = Signal.allCases.map(\.rawValue)

    /// - Parameters:
    ///   - signals: what the desk is not to go by, to see what it is worth; names it does not know are none.
    ///   - explaining: whether rulings tell their reasons.
    package init(windowDays: Int, without signals: [String] = [], explaining: Bool = true) {
        var rules = Rules()
        rules.windowDays = windowDays
        self.rules = signals.compactMap(Signal.init).reduce(rules) { $0.without($1) }
        self.explaining = explaining
    }

    /// Rules on each line of standard input, in order.
    ///
    /// - Returns: how many lines held no item; they are named on `errors`.
    package func run(to output: StandardOutput, errors: StandardOutput) throws -> Int {
        var desk = Desk(rules: rules)
        var stories = StoryMembers(windowDays: rules.windowDays)
        var refused = 0
        var number = 0
        var clock = Instant(seconds: 0)
        var lines = try LineReader("-")
        while let line = lines.nextBytes() {
            number += 1
            if line.isEmpty { continue }
            guard let item = GroupItem(line) else {
                refused += 1
                try errors.print(
                    "standard input: line \(number): not an item: an object with an id")
                continue
            }
            let filing = desk.file(item.forDesk(&clock), explaining: explaining)
            try output.print(GroupRuling(filing.ruling).bytes)
            for moved in stories.take(filing, at: clock) { try output.print(moved.bytes) }
            // Whoever writes one item and waits for its ruling gets it.
            if lines.mustWait { try output.flush() }
        }
        try output.flush()
        if let failure = lines.failure { throw failure }
        try errors.flush()
        return refused
    }
}
