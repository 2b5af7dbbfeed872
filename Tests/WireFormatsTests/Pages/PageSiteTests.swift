import Foundation
import News
import Testing

@testable import WireFormats

@Suite struct PageSiteTests {
    private static let standing =
        "The Norham Quay is printed on Tuesdays, and its office by the ferry steps is open until noon."

    private func page(_ place: String) -> [UInt8] {
        Array(
            """
            <html><body><h1>Storm reaches \(place)</h1><div>
            <p>The storm that left Norham on Monday reached \(place) in the night, the coast guard said, \
            and took the roof off the old net store.</p>
            <p>Nobody was hurt in \(place), according to the harbour master, who had sent the crews home \
            at noon and closed the gates.</p>
            <p>\(Self.standing)</p>
            <p>Boats from \(place) will stay in until the wind turns, she added, and the ferry runs \
            again once the pier has been looked at.</p></div></body></html>
            """.utf8)
    }

    private func learnt(_ places: [String]) -> PageSite {
        var site = PageSite()
        for place in places { site.learn(page(place)) }
        return site
    }

    private func paragraphs(_ bytes: [UInt8], _ site: PageSite?) throws -> [String] {
        var hints = Hints()
        hints.site = site
        return try PageReader.read(bytes, hints: hints).copies[0].body.map(\.plainText)
    }

    @Test func `a line that stands on the site's other pages is left out`() throws {
        let site = learnt(["Alnham", "Ford", "Wark"])
        #expect(try paragraphs(page("Etal"), nil).contains(Self.standing))
        let kept = try paragraphs(page("Etal"), site)
        #expect(!kept.contains(Self.standing))
        #expect(kept.count == 3)
    }

    @Test func `nothing is left out before three pages were learnt`() throws {
        let site = learnt(["Alnham", "Ford"])
        #expect(site.pages == 2)
        #expect(try paragraphs(page("Etal"), site).contains(Self.standing))
    }

    @Test func `the same story teaches nothing twice`() {
        let site = learnt(["Alnham", "Alnham", "Alnham", "Alnham"])
        #expect(site.pages == 1)
        #expect(!site.repeats(Self.standing))
    }

    @Test func `no more pages are learnt than the limit says`() {
        var site = PageSite()
        for number in 0..<PageSite.mostPages { _ = site.learn(["Page \(number)", "Imprint"]) }
        let isLearnt = site.learn(["One page more", "Imprint"])
        #expect(!isLearnt)
        #expect(site.pages == PageSite.mostPages)
        #expect(site.repeats("Imprint"))
    }

    @Test func `no more lines of a page are learnt than the limit says`() {
        let lines = (0..<PageSite.mostLines + 1).map { "Line \($0)" }
        var site = PageSite()
        for _ in 0..<PageSite.fewestPages { _ = site.learn(lines) }
        #expect(site.repeats("Line \(PageSite.mostLines - 1)"))
        #expect(!site.repeats("Line \(PageSite.mostLines)"))
    }

    @Test func `what was learnt is saved in one way and read back`() throws {
        let site = learnt(["Alnham", "Ford", "Wark"])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let saved = try encoder.encode(site)
        let read = try JSONDecoder().decode(PageSite.self, from: saved)
        #expect(read.pages == 3)
        #expect(read.repeats(Self.standing))
        #expect(try encoder.encode(read) == saved)
    }
}
