import GRDB
import News
import Testing

@testable import Store

/// The queries every page view makes must not read the whole archive or sort it.
@Suite struct QueryPlanTests {
    private func plan(_ sql: String) throws -> String {
        let archive = try Archive(inMemory: ArchiveSettings())
        return try archive.read { database in
            let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
            let names = Set(sql.matches(of: /:([a-z]+)/).map { String($0.1) })
            let values = names.map { ($0, "0" as (any DatabaseValueConvertible)?) }
            let arguments = StatementArguments(Dictionary(uniqueKeysWithValues: values))
            return try Row.fetchAll(statement, arguments: arguments)
                .map { $0["detail"] as String }.joined(separator: "\n")
        }
    }

    @Test(arguments: [(false, false), (true, false), (false, true), (true, true)])
    func `the rail is read in its order`(bySection: Bool, bySource: Bool) throws {
        let plan = try plan(
            ArchiveView.railSQL(bySection: bySection, bySource: bySource, carried: true))
        #expect(plan.contains("SEARCH line USING"))
        #expect(!plan.contains("SCAN line"))
        #expect(!plan.contains("TEMP B-TREE"))
    }

    @Test(arguments: [false, true])
    func `stories are read in their order`(bySection: Bool) throws {
        let plan = try plan(ArchiveView.headsSQL(bySection: bySection))
        #expect(plan.contains("SEARCH line USING"))
        #expect(plan.contains("SEARCH later USING INDEX line_story (story=? AND rowid>?)"))
        #expect(!plan.contains("SCAN line"))
        #expect(!plan.contains("TEMP B-TREE"))
    }

    @Test func `a story's newest lines and sums are read through its index`() throws {
        let newest = try plan(ArchiveView.newestSQL)
        #expect(newest.contains("SEARCH near USING INDEX line_story (story=?)"))
        #expect(newest.contains("SEARCH line USING INTEGER PRIMARY KEY"))
        #expect(!newest.contains("TEMP B-TREE"))
        let sums = try plan(ArchiveView.sumsSQL)
        #expect(sums.contains("SEARCH line USING INDEX line_story (story=?)"))
        #expect(!sums.contains("SCAN line"))
    }

    @Test(arguments: [
        ("ferry", "INTEGER PRIMARY KEY"), ("since:2d", "INTEGER PRIMARY KEY"),
        ("source:north", "INDEX line_source (source=? AND rowid>? AND rowid<?)"),
        ("section:sport lang:pt", "INDEX line_section (section=? AND rowid>? AND rowid<?)"),
        ("source:north source:south", "INTEGER PRIMARY KEY"),
        ("ferry section:sport source:north lang:pt since:2d", "INTEGER PRIMARY KEY"),
    ])
    func `a search reads newest first`(query: String, index: String) throws {
        let plan = try plan(ArchiveView.searchSQL(SearchQuery(query, now: Wire.later)))
        #expect(plan.contains("SEARCH line USING \(index)"))
        #expect(!plan.contains("TEMP B-TREE"))
        #expect(!plan.contains("SCAN line") && !plan.contains("SCAN copy"))
    }
}
