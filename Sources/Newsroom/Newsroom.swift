import Desk
package import News
package import Store
package import WireFormats

/// The room where one delivery goes all the way: read, edited, ruled on, archived, announced.
///
/// One actor on a thread of its own is the one writer; the archive takes each delivery whole.
package actor Newsroom {
    private let thread = DeskThread("wiredesk.desk")
    private let archive: Archive
    private let rules: Rules
    private let snapshot: DeskSnapshot?
    private let announce: @Sendable () -> Void
    /// Nil until first needed, and after a failed write: it is then made again from the archive.
    private var desk: Desk?
    /// Copy filed since the desk was last kept.
    private var filedSinceKept = 0

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        thread.asUnownedSerialExecutor()
    }

    /// - Parameters:
    ///   - folder: where the desk is kept between two runs; nil to make it from the archive.
    ///   - announce: called after copy or a ruling was filed and is safely in the archive.
    package init(
        archive: Archive, windowDays: Int, folder: DataFolder? = nil,
        announce: @escaping @Sendable () -> Void = {}
    ) {
        self.archive = archive
        snapshot = folder.map { DeskSnapshot(path: $0.desk) }
        self.announce = announce
        var rules = Rules()
        rules.windowDays = windowDays
        self.rules = rules
    }

    /// Makes the desk ready from the archive, so that the first delivery need not wait.
    package func open() throws {
        desk = try takeDesk()
    }

    /// Keeps the desk for the next start, if `most` or more pieces of copy were filed since.
    package func keepDesk(after most: Int = 1) throws {
        guard let snapshot, filedSinceKept >= most, let last = try archive.lastFiled() else {
            return
        }
        let desk = try takeDesk()
        self.desk = desk
        try snapshot.write(
            DeskSnapshot.Standing(
                desk: desk, last: last, lastRuling: try archive.lastEditorsRuling()))
        filedSinceKept = 0
    }

    /// Files a delivery: reads it, rules on each item not seen before, keeps all of it.
    ///
    /// A delivery that cannot be read is kept with the reason; that is no error.
    /// - Parameter isDryRun: rule, but keep nothing.
    /// - Throws: what the archive throws; nothing of the delivery is then kept.
    package func file(_ delivery: Delivery, isDryRun: Bool = false) throws -> FilingReport {
        if !isDryRun, try archive.holds(delivery.id) {
            return FilingReport(delivery: delivery.id, outcome: DeliveryOutcome(), items: [])
        }
        let source = try archive.source(delivery.source) ?? Source(unlisted: delivery.source)
        if let ruling = EditorsRuling(in: delivery) {
            if let killed = ruling.kill {
                return try kill(killed, as: ruling, in: delivery, isDryRun: isDryRun)
            }
            return try follow(ruling, in: delivery, from: source, isDryRun: isDryRun)
        }
        let reading: Reading
        do {
            reading = try DeliveryReader.read(delivery, from: source)
        } catch {
            return try refuse(
                delivery, because: "\(error)", format: error.format, isDryRun: isDryRun)
        }
        return try file(reading, of: delivery, from: source, isDryRun: isDryRun)
    }

    /// Keeps a delivery that cannot be read, with the reason.
    package func refuse(
        _ delivery: Delivery, because reason: String, format: Format? = nil, isDryRun: Bool = false
    ) throws -> FilingReport {
        let outcome = DeliveryOutcome(format: format?.rawValue, refusal: reason)
        if !isDryRun { try archive.keepUnread(delivery, outcome: outcome) }
        return FilingReport(delivery: delivery.id, outcome: outcome, items: [])
    }

    /// Follows an editor's ruling; one that names nothing active is kept as refused.
    private func follow(
        _ ruling: EditorsRuling, in delivery: Delivery, from source: Source, isDryRun: Bool
    ) throws -> FilingReport {
        // A story that ended in another cannot be opened again under its id.
        let story = ruling.opens
        guard EditorsRuling.isName(story), try archive.standing(of: story) ?? story == story else {
            return try refuse(
                delivery, because: "an editor's ruling that names no story copy can be put into",
                isDryRun: isDryRun)
        }
        var desk = try takeDesk()
        let followed = desk.follow(ruling)
        guard !followed.isEmpty else {
            self.desk = desk
            return try refuse(
                delivery, because: "an editor's ruling on copy or stories that are not active",
                isDryRun: isDryRun)
        }
        let outcome = DeliveryOutcome(format: EditorsRuling.format)
        if !isDryRun {
            try archive.file(
                delivery, outcome: outcome, moves: followed.moved, to: followed.story,
                because: followed.because,
                merges: [followed.merge].compactMap(\.self), from: source)
        }
        self.desk = desk
        filedSinceKept += 1
        if !isDryRun { announce() }
        return FilingReport(delivery: delivery.id, outcome: outcome, items: [])
    }

    /// Files a kill under the source of the copy an editor withdraws; what is kept is that kill.
    private func kill(
        _ id: CopyID, as ruling: EditorsRuling, in delivery: Delivery, isDryRun: Bool
    ) throws -> FilingReport {
        guard let killed = try archive.filed(id, now: .distantFuture), killed.withdrawnBy == nil,
            killed.ruling.kind != .kill
        else {
            return try refuse(
                delivery, because: "an editor's kill of copy not there, or withdrawn before",
                isDryRun: isDryRun)
        }
        return try file(
            EditorsKill(of: killed, as: ruling).delivery(received: delivery.received),
            isDryRun: isDryRun)
    }

    private func file(
        _ reading: Reading, of delivery: Delivery, from source: Source, isDryRun: Bool
    ) throws -> FilingReport {
        var items: [FilingReport.Item] = []
        var filed: [RuledCopy] = []
        let kill = EditorsKill(in: delivery)
        var desk = try takeDesk()
        for (id, copy, isSeen) in try inOrder(reading, of: delivery) {
            if isSeen {
                if let old = try archive.filed(id, now: .distantFuture) {
                    items.append(.init(Filing(ruling: old.ruling), of: old.copy, isSeen: true))
                }
                continue
            }
            let item = Desk.Item(
                id: id, source: delivery.source, received: delivery.received, copy: copy)
            try recall(for: item, to: &desk)
            var filing = desk.file(item)
            if let kill {
                let killed = [kill.killed].compactMap(\.self)
                kill.complete(&filing, isHeld: try !archive.holds(killed).isEmpty)
            }
            items.append(.init(filing, of: copy))
            filed.append(
                RuledCopy(id: id, copy: copy, filing: filing, traces: Traces.kept(of: item)))
        }
        let outcome = DeliveryOutcome(
            format: reading.format.rawValue, items: reading.copies.count, filed: filed.count,
            faults: reading.faults.map(\.description))
        if !isDryRun { try archive.file(delivery, outcome: outcome, filed: filed, from: source) }
        self.desk = desk
        filedSinceKept += filed.count
        if !isDryRun, !filed.isEmpty { announce() }
        return FilingReport(delivery: delivery.id, outcome: outcome, items: items)
    }

    /// The copies of a reading, oldest first, each named, and whether the archive holds it already;
    /// what stands twice in one delivery counts once.
    private func inOrder(
        _ reading: Reading, of delivery: Delivery
    ) throws -> [(id: CopyID, copy: Copy, isSeen: Bool)] {
        var known: Set<CopyID> = []
        let named = FilingOrder.sort(reading)
            .map { (id: CopyDigest.id(of: $0, from: delivery.source), copy: $0) }
            .filter { known.insert($0.id).inserted }
        let seen = try archive.holds(named.map(\.id))
        return named.map { ($0.id, $0.copy, seen.contains($0.id)) }
    }

    /// Takes the desk out of this actor, so that filing changes it in place and a failure drops it.
    private func takeDesk() throws -> Desk {
        if let desk {
            self.desk = nil
            return desk
        }
        let kept = try snapshot?.read(for: archive, rules)
        var desk = kept?.desk ?? Desk(rules: rules)
        var rulings = try archive.editorsRulings(after: kept?.lastRuling ?? 0)[...]
        try archive.eachFiled(after: kept?.last) { number, filed in
            try follow(&rulings, before: number, at: &desk)
            let item = Desk.Item(
                id: filed.id, source: filed.source, received: filed.received, copy: filed.copy)
            try recall(for: item, to: &desk, filedBefore: filed.id)
            _ = desk.file(item)
            filedSinceKept += 1
        }
        try follow(&rulings, before: .max, at: &desk)
        return desk
    }

    /// Does again what editors ruled before the copy numbered `number` was filed.
    private func follow(
        _ rulings: inout ArraySlice<ArchivedRuling>, before number: Int64, at desk: inout Desk
    ) throws {
        while let next = rulings.first, next.after < number {
            rulings.removeFirst()
            let ruling = try archive.delivery(next.delivery).flatMap(EditorsRuling.init(in:))
            if let ruling { _ = desk.follow(ruling) }
            filedSinceKept += 1
        }
    }

    /// Brings earlier copy of an item's text back to the desk, if any of it left the window.
    private func recall(
        for item: Desk.Item, to desk: inout Desk, filedBefore later: CopyID? = nil
    ) throws {
        let window = Int64(rules.windowDays) * 86_400
        let family = try archive.family(
            keptUnder: Traces.sought(for: item),
            receivedBefore: item.received.advanced(bySeconds: -window), filedBefore: later)
        if !family.isEmpty { desk.recall(family, at: item.received) }
    }
}
