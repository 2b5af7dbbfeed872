import GRDB
import News

/// Files the copies of one delivery, inside its transaction.
struct Clerk {
    let database: Database
    let delivery: Delivery
    /// The delivery's number in the log.
    let number: Int64
    let sourceName: String

    /// Files copy with its ruling; copy filed before is left as it is.
    func file(_ ruled: RuledCopy) throws -> Bool {
        let ruling = ruled.filing.ruling
        try check(ruled)
        guard
            let copy = try CopyTable.insert(
                ruled.id, ruled.copy, delivery: number, in: database)
        else { return false }
        guard copy < Place.mostCopies else { throw DatabaseError(resultCode: .SQLITE_FULL) }
        let story = try StoryTable.open(
            ruling.story, section: ruling.section, thread: ruling.thread, in: database)
        try RulingTable.insert(ruling, on: copy, in: database)
        try TraceTable.insert(ruled.traces, of: copy, in: database)
        let line = Line(ruled, story: story.id, delivery: delivery, sourceName: sourceName)
        let state = LineState(ruled.copy, ruling, moment: line.moment, number: copy)
        try LineTable.insert(line, state, storySection: story.section, in: database)
        try replace(by: ruled, appearing: state.appears)
        try hold(by: ruled, until: state.appears)
        try withdraw(by: ruled, copy)
        try merge(ruled.filing.merges, by: copy)
        return true
    }

    /// Refuses a filing that speaks of copy the archive does not hold.
    private func check(_ ruled: RuledCopy) throws {
        let named = ruled.filing.withdraws + [ruled.filing.ruling.of].compactMap(\.self)
        for id in named where id != ruled.id {
            guard try CopyTable.number(of: id, in: database) == nil else { continue }
            throw StoreError.unknownCopy(id: ruled.id.text, named: id.text)
        }
    }

    // MARK: Versions

    /// An update or correction takes the place of the newest version of what it updates.
    private func replace(by ruled: RuledCopy, appearing moment: Int64) throws {
        let ruling = ruled.filing.ruling
        guard ruling.kind == .update || ruling.kind == .correction, let of = ruling.of,
            of != ruled.id, let newest = try newestVersion(of: of, before: ruled.id)?.number
        else { return }
        try LineTable.replace(newest, by: ruled.id, from: moment, in: database)
        try replaceEarlier(than: newest, by: ruled.id, from: moment)
    }

    /// Versions before the newest that a held one was to replace later are replaced by this one now.
    private func replaceEarlier(
        than newest: Int64, by later: CopyID, from moment: Int64
    ) throws {
        var number = newest
        for _ in 0..<Self.mostVersions {
            guard let of = try RulingTable.earlierVersion(of: number, in: database),
                let earlier = try LineTable.standing(of: of, in: database),
                earlier.number < number, earlier.replacedAt > moment
            else { return }
            try LineTable.replace(earlier.number, by: later, from: moment, in: database)
            number = earlier.number
        }
    }

    /// An embargo that a later version moves to later holds what was held: the first is not to
    /// appear at the hour it named. The same text again from its own source moves the hour both
    /// ways, since a repetition is not listed and cannot appear in its place.
    private func hold(by ruled: RuledCopy, until moment: Int64) throws {
        let ruling = ruled.filing.ruling
        guard [.update, .correction, .duplicate].contains(ruling.kind), let of = ruling.of,
            of != ruled.id
        else { return }
        let now = delivery.received.milliseconds
        for line in [
            try LineTable.standing(of: of, in: database),
            try newestVersion(of: of, before: ruled.id),
        ].compactMap(\.self) where line.appears > now && line.withdrawnBy == nil {
            let isToMove =
                ruling.kind == .duplicate
                ? line.source == delivery.source : line.appears < moment
            if isToMove { try LineTable.show(line.number, at: moment, in: database) }
        }
    }

    /// Versions of one copy looked back at.
    private static let mostVersions = 1000

    private func newestVersion(
        of id: CopyID, before later: CopyID
    ) throws -> LineTable.Standing? {
        var standing = try LineTable.standing(of: id, in: database)
        while let next = standing?.replacedBy, next != later {
            guard let newer = try LineTable.standing(of: next, in: database) else { break }
            standing = newer
        }
        return standing
    }

    // MARK: Withdrawals

    /// Withdraws what a kill names, and copy that repeats a text withdrawn before. The notice of a
    /// kill is shown where something was that it withdrew.
    private func withdraw(by ruled: RuledCopy, _ number: Int64) throws {
        let ruling = ruled.filing.ruling
        var family = ruled.filing.withdraws
        if ruling.kind == .kill, let of = ruling.of { family.append(of) }
        var headlines: [String] = []
        var wasShown = false
        for id in family where id != ruled.id {
            guard let line = try LineTable.standing(of: id, in: database) else { continue }
            headlines.append(line.headline)
            wasShown = wasShown || line.appears <= delivery.received.milliseconds
            try withdraw(line.number, by: ruled.id, number)
        }
        if ruling.kind == .kill {
            let repeats = family.contains(ruled.id) || ruled.copy.repeats(headlines)
            if repeats { try withdraw(number, by: ruled.id, number) }
            if !headlines.isEmpty, !wasShown {
                try LineTable.show(number, at: LineState.never, in: database)
            }
            return
        }
        try withdrawRepetition(ruled, number)
    }

    private func withdraw(_ number: Int64, by id: CopyID, _ killer: Int64) throws {
        guard try WithdrawalTable.insert(number, by: killer, in: database) else { return }
        try LineTable.withdraw(
            number, by: id, at: delivery.received.milliseconds, in: database)
    }

    /// The same text again, or under another masthead, is as withdrawn as the text it repeats.
    private func withdrawRepetition(_ ruled: RuledCopy, _ number: Int64) throws {
        let ruling = ruled.filing.ruling
        let isRepetition = ruling.kind == .duplicate || ruling.kind == .copy
        guard isRepetition || ruled.filing.withdraws.contains(ruled.id) else { return }
        let original = try ruling.of.flatMap { try LineTable.standing(of: $0, in: database) }
        if let killer = original?.withdrawnBy {
            let by = try CopyTable.number(of: killer, in: database) ?? number
            try withdraw(number, by: killer, by)
        } else if ruled.filing.withdraws.contains(ruled.id) {
            try withdraw(number, by: ruled.id, number)
        }
    }

    // MARK: Merges

    /// - Parameter number: the copy that showed it, or the last one before an editor ruled so.
    func merge(_ merges: [Merge], by number: Int64) throws {
        for merge in merges {
            guard let from = try StoryTable.now(merge.from, in: database) else { continue }
            let section = Section(rawValue: from.section) ?? .world
            let into = try StoryTable.open(merge.into, section: section, in: database)
            guard from.id != into.id else { continue }
            let ended = Merge(from: from.id, into: into.id, because: merge.because)
            try MergeTable.insert(ended, by: number, in: database)
            try StoryTable.merge(from.id, into: into.id, in: database)
            try LineTable.move(from.id, to: into, in: database)
        }
    }

    // MARK: An editor's word

    /// Puts copy into a story, which is opened in the section of its first copy when there is none.
    func move(
        _ copies: [CopyID], to story: StoryID, because: [Reason], after: Int64
    ) throws {
        let numbers = try copies.compactMap { try CopyTable.number(of: $0, in: database) }
        guard let first = numbers.first else { return }
        let section = try RulingTable.section(of: first, in: database)
        let standing = try StoryTable.open(story, section: section, in: database)
        for copy in numbers {
            try EditorsRulingTable.move(
                copy, to: standing.id, because: because, by: number, after: after, in: database)
            try LineTable.move(copy, into: standing, in: database)
        }
    }
}
