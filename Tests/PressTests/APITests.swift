import Foundation
import News
import Testing
@testable import Press

@Suite struct APITests {
    @Test func `an answer holds the edition's own values`() throws {
        let read = try answer(Press.api(Sample.edition(Sample.article)))
        #expect(read["printed"] as? String == "2026-11-22T11:16:00Z")
        let page = try #require(read["page"] as? [String: Any])
        let filed = try JSONSerialization.data(withJSONObject: try #require(page["filed"]))
        #expect(try JSONDecoder().decode(Filed.self, from: filed) == Sample.filed())
    }

    @Test func `passwords, keys and folders of sources are not told`() throws {
        for address in ["https://desk:secret@a.example/f?key=secret#secret", "file:///home/secret"]
        {
            var source = Sample.source
            source.address = address
            let bytes = try Press.api(Sample.edition([source]))
            #expect(!bytes.string.contains("secret"))
            #expect(!Press.sources(Sample.edition([source])).string.contains("secret"))
        }
        #expect(Sample.source.plainAddress == "https://verran.example/feed.xml")
    }

    @Test func `what no field is read from is not told`() throws {
        var page = Sample.article
        page.filed.copy.extras = [
            Extra(name: "from", value: "Ines Varga <ines@secret.example>"),
            Extra(
                name: "wp:comment",
                value: "<wp:comment_author_IP>203.0.113.9</wp:comment_author_IP>"),
        ]
        let answer = try Press.api(Sample.edition(page)).string
        #expect(!answer.contains("secret.example") && !answer.contains("203.0.113.9"))
        #expect(answer.contains(page.filed.copy.headline))
    }

    @Test func `a problem is printed as RFC 9457 says`() throws {
        let read = try answer(Press.problemDetails(.notFound("/copy/\"x\"")))
        #expect(read["status"] as? Int == 404)
        #expect(read["type"] as? String == "about:blank")
        #expect(read["instance"] as? String == "/copy/\"x\"")
    }

    private func answer(_ bytes: [UInt8]) throws -> [String: Any] {
        let read = try JSONSerialization.jsonObject(with: Data(bytes))
        return try #require(read as? [String: Any])
    }
}
