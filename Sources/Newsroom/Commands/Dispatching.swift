import Foundation
import Ingest
import News
import Press
import Store
import WireFormats

/// Writes copy that stands in a format others read: `wiredesk export --format`.
package struct Dispatching: Sendable {
    /// What is written: one item, the copy that stands of one story, or what a search finds.
    package enum Selection: Sendable {
        case item(String)
        case story(String)
        case search(String, limit: Int)
    }

    /// The most items of a search written at once.
    package static let mostFound = ArchiveView.mostItems

    private let settings: Settings
    private let format: WrittenFormat

    /// The names `--format` takes.
    package static let formats = WrittenFormat.allCases.map(\.rawValue)

    /// - Parameter format: one of ``formats``.
    package init(settings: Settings, format: String) throws {
        guard let format = WrittenFormat(rawValue: format) else {
            throw SettingsError.bad(
                name: "--format", value: format,
                expected: Self.formats.joined(separator: ", "))
        }
        self.settings = settings
        self.format = format
    }

    /// Writes the selection to `output`, or as one file a document into `folder`.
    ///
    /// Withdrawn copy, copy under embargo and versions that were replaced are not written.
    package func run(
        _ selection: Selection, into folder: String?, to output: StandardOutput
    ) throws {
        let now = Timepiece.wall.now()
        let archive = try settings.openArchive()
        let chosen = try choose(selection, from: archive, at: now)
        guard !chosen.copies.isEmpty else { throw CommandError.nothingToWrite(of: chosen.title) }
        guard folder != nil || format.holdsSeveral || chosen.copies.count == 1 else {
            throw CommandError.oneItemADocument(format.rawValue, copies: chosen.copies.count)
        }
        let dispatch = Dispatch(
            sender: settings.masthead.name, sent: now, title: chosen.title,
            address: settings.masthead.address + chosen.path)
        let documents = Writer.documents(
            of: chosen.copies.map(\.copy), as: format, in: dispatch)
        guard let folder else {
            for document in documents { try output.pass(document) }
            return try output.flush()
        }
        try write(documents, named: chosen.copies.map(\.id.text), into: folder, output)
    }

    private struct Chosen {
        var title: String
        var path: String
        var copies: [Filed]
    }

    private func choose(
        _ selection: Selection, from archive: Archive, at now: Instant
    ) throws -> Chosen {
        switch selection {
        case .item(let id):
            guard let filed = try archive.filed(CopyID(id), now: now) else {
                throw CommandError.noStory(id)
            }
            let stands =
                filed.withdrawnBy == nil && filed.replacedBy == nil && filed.ruling.kind != .kill
            return Chosen(
                title: stands ? filed.copy.headline : "copy \(id)",
                path: Address.copy(filed.id), copies: stands ? [filed] : [])
        case .story(let id):
            let story = try archive.filed(CopyID(id), now: now)?.ruling.story ?? StoryID(id)
            guard let page = try archive.storyPage(story, now: now) else {
                throw CommandError.noStory(id)
            }
            return Chosen(
                title: page.story.lead.isWithdrawn
                    ? "story \(id)" : page.story.lead.headline,
                path: Address.story(page.story.id),
                copies: try standing(page.timeline.map(\.line), in: archive, at: now))
        case .search(let words, let limit):
            try settings.index(archive)
            let page = try archive.searchPage(
                words, limit: limit, offsetMinutes: settings.masthead.offsetMinutes, now: now)
            if let problem = page.problem { throw CommandError.badSearch(problem) }
            return Chosen(
                title: words, path: Address.search(words),
                copies: try standing(page.hits.map(\.line), in: archive, at: now))
        }
    }

    /// The copy of the lines that was neither replaced, repeated nor withdrawn.
    private func standing(
        _ lines: [Line], in archive: Archive, at now: Instant
    ) throws -> [Filed] {
        try lines.filter {
            !$0.isWithdrawn && $0.replacedBy == nil && $0.kind != .duplicate && $0.kind != .kill
        }.compactMap { try archive.filed($0.id, now: now) }
    }

    private func write(
        _ documents: [[UInt8]], named ids: [String], into folder: String, _ output: StandardOutput
    ) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
            for (index, document) in documents.enumerated() {
                let name = documents.count == ids.count ? ids[index] : format.rawValue
                let path = "\(folder)/\(name).\(format.fileExtension)"
                try Data(document).write(to: URL(filePath: path), options: .atomic)
                try output.print(path)
            }
        } catch let error as CocoaError {
            throw DataFolderError.cannotMake(folder, why: error.localizedDescription)
        }
        try output.flush()
    }
}
