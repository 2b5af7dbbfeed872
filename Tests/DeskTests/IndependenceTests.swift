import Desk
import News
import Testing

/// Who reports a story, and on whose word.
@Suite struct IndependenceTests {
    private static func filed(
        _ id: CopyID, _ outlet: String, _ kind: Ruling.Kind, of other: CopyID? = nil,
        withdrawnBy: CopyID? = nil
    ) -> Filed {
        var copy = Copy(headline: "Bridge over the Lom closed")
        copy.outlet = outlet
        return Filed(
            id: id, source: "s", delivery: "d", received: Sample.start, copy: copy,
            ruling: Ruling(copy: id, story: "1", kind: kind, of: other), withdrawnBy: withdrawnBy)
    }

    @Test func `carried copy is folded into the report it carries`() {
        let independence = Independence(of: [
            Self.filed("1", "Wire", .new), Self.filed("2", "Mail", .copy, of: "1"),
            Self.filed("3", "Post", .copy, of: "2"), Self.filed("4", "Star", .development),
            Self.filed("5", "Star", .update, of: "4"),
        ])
        #expect(independence.outlets == ["Wire", "Mail", "Post", "Star"])
        #expect(independence.independent == ["1", "4"])
        #expect(independence.stale.isEmpty)
    }

    @Test func `outlets that did not follow a correction are named`() {
        let independence = Independence(of: [
            Self.filed("1", "Wire", .new), Self.filed("2", "Mail", .copy, of: "1"),
            Self.filed("3", "Post", .copy, of: "1"),
            Self.filed("4", "Wire", .correction, of: "1"),
            Self.filed("5", "Post", .copy, of: "4"), Self.filed("6", "Star", .development),
        ])
        #expect(independence.stale == [.init(outlet: "Mail", copy: "2", since: "4")])
    }

    @Test func `what carries a killed text is stale and counts for nothing`() {
        let independence = Independence(of: [
            Self.filed("1", "Wire", .new, withdrawnBy: "4"),
            Self.filed("2", "Mail", .copy, of: "1", withdrawnBy: "4"),
            Self.filed("3", "Star", .development), Self.filed("4", "Wire", .kill, of: "1"),
        ])
        #expect(independence.outlets == ["Star"])
        #expect(independence.independent == ["3"])
        #expect(independence.stale == [.init(outlet: "Mail", copy: "2", since: "4")])
    }
}
