package import News

extension Archive {
    /// Files an editor's ruling and what came of it: copy that is in another story now, and why,
    /// or two stories that are one.
    package func file(
        _ delivery: Delivery, outcome: DeliveryOutcome, moves copies: [CopyID], to story: StoryID?,
        because: [Reason], merges: [Merge], from source: Source? = nil
    ) throws {
        try write { database in
            let standing = try SourceTable.note(delivery.source, in: database)
            guard
                let number = try DeliveryTable.insert(
                    delivery, outcome, from: source ?? standing, in: database)
            else { return }
            let after = try EditorsRulingTable.insert(number, in: database)
            let clerk = Clerk(
                database: database, delivery: delivery, number: number, sourceName: standing.name)
            try clerk.merge(merges, by: after)
            guard let story else { return }
            try clerk.move(copies, to: story, because: because, after: after)
        }
    }

    /// The story that id leads to now, merges followed; nil when no story was ever called so.
    package func standing(of story: StoryID) throws -> StoryID? {
        try read { try StoryTable.now(story, in: $0)?.id }
    }

    /// Editors' rulings after that of the delivery numbered `number`, in their order.
    package func editorsRulings(after number: Int64 = 0) throws -> [ArchivedRuling] {
        try read { try EditorsRulingTable.all(after: number, in: $0) }
    }

    /// The number of the delivery with the last editor's ruling; 0 when there is none.
    package func lastEditorsRuling() throws -> Int64 {
        try read { try EditorsRulingTable.last(in: $0) }
    }
}

extension ArchiveView {
    /// The number of the delivery with the last editor's ruling; 0 when there is none.
    package func lastEditorsRuling() throws -> Int64 { try EditorsRulingTable.last(in: database) }
}
