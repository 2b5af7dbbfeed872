import News
import Testing
@testable import Press

/// Who reports a story, on what evidence, and what changed.
@Suite struct ReportingTests {
    private func story(_ lines: [Line], affair: [Story] = []) -> String {
        var page = Sample.storyPage
        page.timeline = lines.map { .init(line: $0, because: []) }
        page.independence = Independence(of: lines)
        page.affair = affair
        return Press.story(Sample.edition(page)).string
    }

    @Test func `a story's page says who stands on their own and who runs an old text`() {
        var corrected = Sample.line(0, id: "c", kind: .correction, outlet: "Verran Times")
        corrected.of = "a"
        var carried = Sample.line(0, id: "b", kind: .copy, outlet: "Harbour Post")
        carried.of = "a"
        let page = story([
            Sample.line(0, id: "a", kind: .new, outlet: "Verran Times"), carried,
            Sample.line(15, id: "d", kind: .development, outlet: "Westmark Daily"), corrected,
        ])
        #expect(page.contains("Who reports it"))
        #expect(page.contains("2 independent reports"))
        #expect(page.contains("Still running an earlier text"))
        #expect(page.contains("<a href=\"/copy/b\"><bdi>Harbour Post</bdi></a>: put right since"))
        #expect(!page.contains("The same affair"))
    }

    @Test func `copy that was withdrawn is not linked as still running`() {
        var carried = Sample.line(0, id: "b", kind: .copy, outlet: "Harbour Post")
        carried.of = "a"
        carried.isWithdrawn = true
        var kill = Sample.line(0, id: "k", kind: .kill, outlet: "Verran Times")
        kill.of = "a"
        var first = Sample.line(0, id: "a", kind: .new, outlet: "Verran Times")
        first.isWithdrawn = true
        let page = story([first, carried, kill])
        #expect(page.contains("<li><bdi>Harbour Post</bdi>: withdrawn since"))
    }

    @Test func `one outlet's story has no such part, and an affair is named`() {
        let page = story(
            [Sample.line(0, id: "a", kind: .new, outlet: "Verran Times")],
            affair: [Sample.story(3)])
        #expect(!page.contains("Who reports it"))
        #expect(page.contains("The same affair"))
        #expect(page.contains("href=\"/story/\(Sample.story(3).id)\""))
    }

    @Test func `a ruling's figures lead to what they speak of`() {
        var page = Sample.article
        page.filed.ruling.because = [
            Reason(.sharedTerms, "shares: Verran"),
            Reason(.nearestOther, "nearest other story: story-5 at 0.10, 0.06 short of joining"),
        ]
        page.filed.ruling.evidence = Evidence(
            nearest: "copy-9", sharedTerms: [.init(words: "Verran", weight: 0.084)],
            nearestOther: .init(story: "story-5", score: 0.1, margin: -0.06))
        let printed = Press.article(Sample.edition(page)).string
        #expect(printed.contains("weight of the shared words: <bdi>Verran</bdi> 0.08"))
        #expect(printed.contains("<a href=\"/copy/copy-9\">The report it was held against</a>"))
        #expect(
            printed.contains(
                "nearest other story: <a href=\"/story/story-5\">this one</a> at 0.10"))
    }

    @Test func `two versions stand in one text, cut words before new ones`() {
        let page = Press.changes(Sample.edition(Sample.changes)).string
        #expect(page.contains("It held back <del>hundreds </del><ins>thousands </ins>of waves."))
        #expect(page.contains("<p lang=\"en\" dir=\"ltr\">The mayor <ins>of Verran</ins></p>"))
        #expect(page.contains("<ins>said</ins> <del>slept.</del>"))
        #expect(page.contains("noindex"))
        #expect(!page.contains("too many words"))
    }

    @Test func `changes are set in the direction of their words`() {
        var changes = Sample.changes
        changes.to.language = "ar"
        changes.text = Comparison(pieces: [
            .kept("السد صامد "), .changed(WordChange(from: "مئات", to: "آلاف")),
        ])
        let page = Press.changes(Sample.edition(changes)).string
        #expect(page.contains("<p lang=\"ar\" dir=\"rtl\">"))
    }

    @Test func `a source that is gone has no next time`() throws {
        var state = FetchState()
        state.nextFetch = FetchState.never
        let page = SourcePage(source: Sample.source, state: state, lines: [])
        let html = Press.source(Sample.edition(page)).string
        #expect(html.contains("gone (410)") && !html.contains("9999"))
        #expect(!(try Press.api(Sample.edition(page)).string.contains("nextFetch")))
    }
}
