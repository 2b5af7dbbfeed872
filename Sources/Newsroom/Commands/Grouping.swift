import Desk
import News

/// Files items from standard input into stories, in memory: `wiredesk group`.
///
/// What an item says by itself can be read ahead on several threads; the desk takes the items in their order, so that
/// the rulings are the same bytes for any number of them.
package struct Grouping: Sendable {
    /// Blocks of lines read ahead of the one being filed, for each job.
    static let readAhead = 4

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

    /// Rules on each line of standard input, in order, reading several blocks of lines at the same time.
    ///
    /// - Parameter jobs: how many; nil for one a core, at most ``Parsing/mostJobs``; 1 reads and files in one thread.
    /// - Returns: how many lines held no item; they are named on `errors`.
    package func run(
        jobs: Int?, to output: StandardOutput, errors: StandardOutput
    ) async throws -> Int {
        let jobs = Parsing.count(of: jobs)
        if jobs == 1 { return try run(to: output, errors: errors) }
        var desk = GroupDesk(rules, explaining, output, errors)
        var lines = try LineReader("-")
        try await file(&lines, at: &desk, jobs)
        return try desk.close(lines)
    }

    /// Rules on each line of standard input, in order, in one thread.
    ///
    /// - Returns: how many lines held no item; they are named on `errors`.
    package func run(to output: StandardOutput, errors: StandardOutput) throws -> Int {
        var desk = GroupDesk(rules, explaining, output, errors)
        var lines = try LineReader("-")
        while let block = lines.nextBlock() {
            for line in GroupLines(block, rules: rules) { try desk.take(line) }
            // Whoever writes one item and waits for its ruling gets it.
            if lines.mayStall { try output.flush() }
        }
        return try desk.close(lines)
    }

    private func file(
        _ lines: inout LineReader, at desk: inout GroupDesk, _ jobs: Int
    ) async throws {
        try await withThrowingTaskGroup(of: ReadBlock.self) { group in
            var lead = ReadLead(jobs: jobs, blocks: jobs * Self.readAhead)
            repeat {
                while lead.mayGive, lead.isEmpty || !lines.mayStall {
                    // What was sent is ruled on, and told, before more is waited for.
                    if lead.isEmpty, lines.mayStall { try desk.output.flush() }
                    guard let (number, block) = lead.give(lines.nextBlock()) else { break }
                    group.addTask { [rules] in
                        ReadBlock(number: number, lines: Array(GroupLines(block, rules: rules)))
                    }
                }
                while lead.mustWait, let read = try await group.next() { lead.take(read) }
                for line in lead.next() { try desk.take(line) }
            } while !lead.isEmpty || !lead.isLast
        }
    }
}

/// Takes lines in their order, files their items and prints the rulings.
private struct GroupDesk {
    private var desk: Desk
    private var stories: StoryMembers
    private var clock = Instant(seconds: 0)
    private var number = 0
    /// How many lines held no item.
    private var refused = 0
    private let explaining: Bool
    let output: StandardOutput
    private let errors: StandardOutput

    init(
        _ rules: Rules, _ explaining: Bool, _ output: StandardOutput, _ errors: StandardOutput
    ) {
        desk = Desk(rules: rules)
        stories = StoryMembers(windowDays: rules.windowDays)
        self.explaining = explaining
        self.output = output
        self.errors = errors
    }

    mutating func take(_ line: GroupLines.Line) throws {
        number += 1
        switch line {
        case .empty: return
        case .refused:
            refused += 1
            try complain("not an item: an object with an id")
        case .item(let item, let unreadableTime):
            if let unreadableTime {
                try complain("filed without a time: \(unreadableTime) is none (RFC 3339)")
            }
            try file(item)
        }
    }

    private func complain(_ words: String) throws {
        try errors.print("standard input: line \(number): \(words)")
    }

    /// An undated item is taken to come when the one before it came.
    private mutating func file(_ item: Desk.Prepared) throws {
        var item = item
        clock = max(clock, item.published ?? clock)
        if item.published == nil { item.received = clock }
        let filing = desk.file(item, explaining: explaining)
        try output.print(GroupRuling(filing.ruling).bytes)
        for moved in stories.take(filing, at: clock) { try output.print(moved.bytes) }
    }

    /// Writes what is still gathered; gives how many lines held no item.
    func close(_ lines: LineReader) throws -> Int {
        try output.flush()
        if let failure = lines.failure { throw failure }
        try errors.flush()
        return refused
    }
}
