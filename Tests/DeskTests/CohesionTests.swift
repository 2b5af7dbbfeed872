import News
import Testing

@testable import Desk

@Suite struct CohesionTests {
    private static func desk(_ headlines: [String]) -> Desk {
        var desk = Desk()
        for (number, headline) in headlines.enumerated() {
            _ = desk.file(Sample.item("c\(number)", headline, source: "s\(number)"))
        }
        _ = desk.move(headlines.indices.map { CopyID("c\($0)") }, to: "story")
        return desk
    }

    private func cohesion(_ headlines: [String]) -> Double? {
        let desk = Self.desk(headlines)
        return desk.dossiers.compactMap(\.self).first { $0.id == "story" }
            .flatMap { desk.cohesion($0) }
    }

    @Test func `a story of like items is more coherent than one of unlike items`() throws {
        let alike = try #require(
            cohesion([
                "Harbour bridge closed after ferry accident", "Ferry accident at harbour bridge",
                "Harbour bridge stays closed after accident", "Ferry hit closed harbour bridge",
            ]))
        let unlike = try #require(
            cohesion([
                "Harbour bridge closed after ferry accident", "Orchestra names a new conductor",
                "Grain prices fall for the third week", "Volcano wakes on a northern island",
            ]))
        #expect(alike > 0.2)
        #expect(unlike < 0.1)
    }

    @Test func `two items are too few to tell`() {
        #expect(cohesion(["Harbour bridge closed", "Harbour bridge closed again"]) == nil)
    }
}
