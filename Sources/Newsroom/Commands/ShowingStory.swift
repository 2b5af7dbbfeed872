import Ingest
import News
import Store

/// Prints a story with its timeline and reasons: `wiredesk story`.
package struct ShowingStory: Sendable {
    private let settings: Settings

    package init(settings: Settings) {
        self.settings = settings
    }

    package func run(_ id: String, asJSON: Bool, to output: StandardOutput) throws {
        let archive = try settings.openArchive()
        let now = Timepiece.wall.now()
        let story = try archive.filed(CopyID(id), now: now)?.ruling.story ?? StoryID(id)
        guard let page = try archive.storyPage(story, now: now) else {
            throw CommandError.noStory(id)
        }
        if asJSON {
            try output.print(JSONLine.bytes(page))
            return try output.flush()
        }
        try output.print(page.story.lead.headline)
        try output.print(
            "story \(page.story.id), \(page.story.section.title), \(page.story.items) items, "
                + "\(page.story.outlets) outlets, \(page.story.independent) independent")
        for entry in page.timeline {
            let line = entry.line
            let words = line.isWithdrawn ? "[withdrawn]" : line.headline
            try output.print("")
            try output.print("\(line.moment)  \(line.kind.rawValue)  \(line.outlet): \(words)")
            try output.print("    copy \(line.id)\(line.of.map { ", of \($0)" } ?? "")")
            for change in line.changes {
                try output.print("    “\(change.from)” → “\(change.to)”")
            }
            for reason in entry.because { try output.print("    \(reason.words)") }
        }
        for merge in page.merges {
            try output.print("")
            try output.print(
                "merged with \(merge.from): \(merge.because.map(\.words).joined(separator: "; "))")
        }
        try output.flush()
    }
}
