package import News

extension Archive {
    /// Files a delivery, what came of it and its copies in one transaction.
    ///
    /// A delivery with an outcome that refuses it is kept the same way, without copies. Copy filed
    /// before is left as it is; a delivery filed before changes nothing. Gives the ids newly filed.
    @discardableResult
    package func file(
        _ delivery: Delivery, outcome: DeliveryOutcome, filed copies: [RuledCopy] = [],
        from source: Source? = nil
    ) throws -> [CopyID] {
        try file([Docket(delivery, outcome, copies: copies, from: source)])
    }

    /// Files several deliveries in one transaction, in their order; gives the ids newly filed.
    @discardableResult
    package func file(_ dockets: [Docket]) throws -> [CopyID] {
        for docket in dockets { try check(docket.delivery) }
        return try write { database in
            var filed: [CopyID] = []
            for docket in dockets {
                let standing = try SourceTable.note(docket.delivery.source, in: database)
                guard
                    let number = try DeliveryTable.insert(
                        docket.delivery, docket.outcome, from: docket.source ?? standing,
                        in: database)
                else { continue }
                let clerk = Clerk(
                    database: database, delivery: docket.delivery, number: number,
                    sourceName: standing.name)
                for ruled in docket.copies where try clerk.file(ruled) { filed.append(ruled.id) }
            }
            return filed
        }
    }

    /// Which of the ids are filed: what a refetched feed brought before.
    package func holds(_ ids: [CopyID]) throws -> Set<CopyID> {
        guard !ids.isEmpty else { return [] }
        return try read { try CopyTable.held(ids, in: $0) }
    }

    /// Whether the delivery is in the log.
    package func holds(_ id: DeliveryID) throws -> Bool {
        try read { try DeliveryTable.holds(id, in: $0) }
    }

    /// Keeps a delivery that was not read, with the reason in `outcome.refusal`.
    package func keepUnread(_ delivery: Delivery, outcome: DeliveryOutcome) throws {
        try file(delivery, outcome: outcome)
    }

    private func check(_ delivery: Delivery) throws(StoreError) {
        guard delivery.bytes.count <= settings.largestDelivery else {
            throw .tooLarge(
                delivery: delivery.id.text, bytes: delivery.bytes.count,
                limit: settings.largestDelivery)
        }
    }
}
