import Desk
import Ingest
import News
import Store

/// Prints why copy was filed as it was: `wiredesk explain`.
package struct Explaining: Sendable {
    private let settings: Settings

    package init(settings: Settings) {
        self.settings = settings
    }

    /// - Parameters:
    ///   - id: copy, or a story, which has the id of the copy that opened it.
    ///   - other: copy to set it beside, word by word; what it was ruled a version of when nil.
    package func run(
        _ id: String, against other: String?, asJSON: Bool, to output: StandardOutput
    ) throws {
        let now = Timepiece.wall.now()
        let archive = try settings.openArchive()
        let account = try archive.view(at: now) { view in
            try Account(of: CopyID(id), against: other.map { CopyID($0) }, in: view)
        }
        if asJSON {
            try output.print(JSONLine.bytes(account))
        } else {
            for line in account.lines { try output.print(line) }
        }
        try output.flush()
    }
}

/// A ruling with all that it takes to check it.
private struct Account: Encodable {
    var filed: Filed
    /// What it updates, corrects, repeats, carries or kills.
    var of: Line?
    /// The copy it was held against.
    var nearest: Line?
    /// The nearest story it did not join.
    var nearestOther: Story?
    var changes: ChangesPage?

    init(of id: CopyID, against other: CopyID?, in view: ArchiveView) throws {
        guard let filed = try view.filed(id) else { throw CommandError.noCopy(id.text) }
        self.filed = filed
        let evidence = filed.ruling.evidence
        of = try filed.ruling.of.flatMap { try view.lines([$0]).first }
        nearest = try evidence?.nearest.flatMap { try view.lines([$0]).first }
        nearestOther = try (evidence?.nearestOther?.story).flatMap {
            try view.story($0, latest: 0)
        }
        let isVersion = [.update, .correction, .copy].contains(filed.ruling.kind)
        guard let earlier = other ?? (isVersion ? filed.ruling.of : nil) else { return }
        changes = try view.changesPage(of: id, since: earlier) { Comparison(from: $0, to: $1) }
        if changes == nil, other != nil { throw CommandError.noCopy(earlier.text) }
    }

    // MARK: In words

    var lines: [String] {
        heading + reasons + figures + comparison
    }

    private var heading: [String] {
        let ruling = filed.ruling
        let headline =
            filed.withdrawnBy.map { "[withdrawn by \($0)]" }
            ?? (filed.copy.headline.isEmpty ? "[no headline]" : filed.copy.headline)
        var lines = [
            headline,
            "copy \(filed.id), \(filed.copy.outlet ?? filed.source.text), \(filed.moment)",
            "story \(ruling.story), \(ruling.section.title)",
        ]
        if let thread = ruling.thread, thread != ruling.story { lines.append("affair \(thread)") }
        let earlier = of.map { " of \($0.id) \(Self.quoted($0))" } ?? ""
        let because = ruling.because.isEmpty ? "" : ", because"
        return lines + ["", "\(ruling.kind.rawValue)\(earlier)\(because)"]
    }

    private var reasons: [String] {
        filed.ruling.because.map { "  \($0.words)" }
    }

    private var figures: [String] {
        guard let evidence = filed.ruling.evidence else { return [] }
        var lines: [String] = []
        if let nearest {
            let hours = evidence.hoursApart.map { ", \($0) hours apart" } ?? ""
            lines += ["", "held against \(nearest.id) \(Self.quoted(nearest))\(hours)"]
        }
        if let text = evidence.textInCommon {
            lines.append(
                "  text in common: \(text.ofEarlier) of the earlier, \(text.ofLater) of the later, "
                    + "\(text.ofBoth) of both")
        }
        for term in evidence.sharedTerms { lines.append("  \(term.weight)  \(term.words)") }
        if let score = evidence.score {
            lines.append(
                "  score \(score.total), \(score.needed) needed "
                    + "(nearest item \(score.nearestMember), story \(score.story))")
        }
        if let other = evidence.nearestOther {
            let words = nearestOther.map { " \(Self.quoted($0.lead))" } ?? ""
            let margin = other.margin < 0 ? "\(-other.margin) short of joining" : "less near"
            lines += [
                "", "nearest other story \(other.story)\(words)",
                "  score \(other.score), \(margin)",
            ]
        }
        return lines
    }

    private var comparison: [String] {
        guard let changes else { return [] }
        var lines = ["", "changed since \(changes.from.id)"]
        let runs = (changes.headline.pieces + changes.text.pieces).compactMap { piece in
            if case .changed(let change) = piece { change } else { nil }
        }
        for change in runs {
            let (from, to) = (Self.line(change.from), Self.line(change.to))
            switch (from.isEmpty, to.isEmpty) {
            case (true, _): lines.append("  added “\(to)”")
            case (_, true): lines.append("  cut “\(from)”")
            default: lines.append("  “\(from)” → “\(to)”")
            }
        }
        return runs.isEmpty ? lines + ["  no word"] : lines
    }

    private static func quoted(_ line: Line) -> String {
        line.isWithdrawn ? "[withdrawn]" : "“\(line.headline)”, \(line.outlet)"
    }

    /// Words of a change that are printed; all of them are in the JSON.
    private static let mostWords = 40

    /// Words on one line.
    private static func line(_ words: String) -> String {
        let all = words.split(whereSeparator: \.isWhitespace)
        let more = all.count > mostWords ? " … (\(all.count - mostWords) more words)" : ""
        return all.prefix(mostWords).joined(separator: " ") + more
    }
}
