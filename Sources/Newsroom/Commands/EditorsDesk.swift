import Foundation
import Ingest
import News
import Store

/// Rules as an editor: `wiredesk story move`, `wiredesk story unite` and `wiredesk kill`.
package struct EditorsDesk: Sendable {
    private let settings: Settings
    private let patience: Duration

    /// - Parameter patience: how long another wiredesk, which is filing, may take to do as told before
    ///   it is no longer waited for.
    package init(settings: Settings, patience: Duration = .seconds(15)) {
        self.settings = settings
        self.patience = patience
    }

    /// Moves copy into a story, or into one of its own.
    package func move(
        _ copies: [String], to story: String?, because: String, to output: StandardOutput
    ) async throws {
        let archive = try settings.openArchive()
        let known = try archive.holds(copies.map { CopyID($0) })
        if let unknown = copies.first(where: { !known.contains(CopyID($0)) }) {
            throw CommandError.noCopy(unknown)
        }
        var ruling = EditorsRuling(
            move: copies.map { CopyID($0) }, to: story.map { StoryID($0) }, because: because)
        if let story {
            guard let standing = try archive.standing(of: StoryID(story)) else {
                throw CommandError.noStory(story)
            }
            ruling.story = standing
        } else {
            ruling.story = try Self.free(like: ruling.opens, in: archive)
        }
        try await give(ruling, to: output)
    }

    /// Makes two stories one.
    package func unite(
        _ story: String, with other: String, because: String, to output: StandardOutput
    ) async throws {
        let archive = try settings.openArchive()
        guard story != other else { throw CommandError.refused("it is one story already") }
        for id in [story, other] where try archive.standing(of: StoryID(id)) == nil {
            throw CommandError.noStory(id)
        }
        let ruling = EditorsRuling(unite: StoryID(story), with: StoryID(other), because: because)
        try await give(ruling, to: output)
    }

    /// Withdraws copy, with every version and carried copy of its text.
    package func kill(_ copy: String, because: String, to output: StandardOutput) async throws {
        guard try settings.openArchive().filed(CopyID(copy), now: .distantFuture) != nil else {
            throw CommandError.noCopy(copy)
        }
        try await give(EditorsRuling(kill: CopyID(copy), because: because), to: output)
    }

    /// The id itself, or with a number where a story was called so before.
    private static func free(like story: StoryID, in archive: Archive) throws -> StoryID {
        var free = story
        var number = 2
        while try archive.standing(of: free) != nil {
            free = StoryID("\(story.text)-\(number)")
            number += 1
        }
        return free
    }

    /// What became of a ruling put into the inbox of the wiredesk that is filing.
    private func outcome(of file: URL) async throws -> String {
        let end = ContinuousClock.now.advanced(by: patience)
        while FileManager.default.fileExists(atPath: file.path) {
            guard ContinuousClock.now < end else {
                return "handed to the wiredesk that is filing, which has not taken it yet"
            }
            try await Task.sleep(for: .milliseconds(100))
        }
        let refused = file.deletingLastPathComponent().appending(path: "refused")
            .appending(path: file.lastPathComponent)
        guard !FileManager.default.fileExists(atPath: refused.path) else {
            throw CommandError.refused(
                "the wiredesk that is filing refused it: see wiredesk deliveries --refused")
        }
        return "done"
    }

    /// Files the ruling; while another wiredesk is filing it goes to that one's inbox.
    private func give(_ ruling: EditorsRuling, to output: StandardOutput) async throws {
        let archive = try settings.openArchive()
        let received = Timepiece.wall.now()
        let bytes = try ruling.document(given: received)
        let name = HandedIn.name(of: bytes, at: received)
        let file = URL(filePath: settings.data.inbox).appending(path: name)
        let lock: FolderLock
        do {
            lock = try FolderLock(on: settings.data)
        } catch DataFolderError.inUse {
            try Data(bytes).write(to: file, options: .atomic)
            try output.print(try await outcome(of: file))
            return try output.flush()
        }
        defer { withExtendedLifetime(lock) {} }
        if try archive.source(DataFolder.inboxSource.id) == nil {
            try archive.add(DataFolder.inboxSource)
        }
        let newsroom = Newsroom(
            archive: archive, windowDays: settings.windowDays, folder: settings.data)
        let report = try await newsroom.file(
            Delivery(
                from: DataFolder.inboxSource.id, received: received, address: file.absoluteString,
                declaredType: nil, bytes: bytes))
        if let refusal = report.outcome.refusal { throw CommandError.refused(refusal) }
        for item in report.items {
            for id in item.withdraws { try output.print("withdrawn: \(id)") }
        }
        if report.items.isEmpty { try output.print("done") }
        try output.flush()
    }
}
