import Ingest
import News
import Store

/// Looks words up in the archive: `wiredesk search`.
package struct Searching: Sendable {
    private let settings: Settings

    package init(settings: Settings) {
        self.settings = settings
    }

    package func run(
        _ words: String, limit: Int, asJSON: Bool, to output: StandardOutput,
        errors: StandardOutput
    ) throws {
        let archive = try settings.openArchive()
        try settings.index(archive)
        let page = try archive.searchPage(
            words, limit: limit, offsetMinutes: settings.masthead.offsetMinutes,
            now: Timepiece.wall.now())
        if let problem = page.problem { throw CommandError.badSearch(problem) }
        for hit in page.hits {
            if asJSON {
                try output.print(JSONLine.bytes(hit))
                continue
            }
            let line = hit.line
            try output.print("\(line.moment)  \(line.outlet)  \(line.headline)")
            try output.print("    \(line.kind.rawValue), story \(line.story), copy \(line.id)")
            if !hit.passage.isEmpty { try output.print("    \(hit.passage)") }
        }
        try output.flush()
        guard page.hits.isEmpty else { return }
        try errors.print("nothing found for \(words)")
        try errors.flush()
    }
}
