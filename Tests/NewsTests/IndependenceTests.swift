import News
import Testing

/// Who reports a story, and on whose word.
@Suite struct IndependenceTests {
    private static func line(
        _ id: CopyID, _ outlet: String, _ kind: Ruling.Kind, of other: CopyID? = nil,
        isWithdrawn: Bool = false
    ) -> Line {
        Line(
            id: id, story: "1", headline: "Bridge over the Lom closed", kind: kind, of: other,
            source: "s", outlet: outlet, moment: Instant(seconds: 0),
            received: Instant(seconds: 0), isWithdrawn: isWithdrawn)
    }

    @Test func `carried copy is folded into the report it carries`() {
        let independence = Independence(of: [
            Self.line("1", "Wire", .new), Self.line("2", "Mail", .copy, of: "1"),
            Self.line("3", "Post", .copy, of: "2"), Self.line("4", "Star", .development),
            Self.line("5", "Star", .update, of: "4"),
        ])
        #expect(independence.outlets == ["Wire", "Mail", "Post", "Star"])
        #expect(independence.independent == ["1", "4"])
        #expect(independence.stale.isEmpty)
    }

    @Test func `outlets that did not follow a correction are named`() {
        let independence = Independence(of: [
            Self.line("1", "Wire", .new), Self.line("2", "Mail", .copy, of: "1"),
            Self.line("3", "Post", .copy, of: "1"),
            Self.line("4", "Wire", .correction, of: "1"),
            Self.line("5", "Post", .copy, of: "4"), Self.line("6", "Star", .development),
        ])
        #expect(independence.stale == [.init(outlet: "Mail", copy: "2", since: "4")])
    }

    @Test func `what carries a killed text is stale and counts for nothing`() {
        let independence = Independence(of: [
            Self.line("1", "Wire", .new, isWithdrawn: true),
            Self.line("2", "Mail", .copy, of: "1", isWithdrawn: true),
            Self.line("3", "Star", .development), Self.line("4", "Wire", .kill, of: "1"),
        ])
        #expect(independence.outlets == ["Star"])
        #expect(independence.independent == ["3"])
        #expect(independence.stale == [.init(outlet: "Mail", copy: "2", since: "4")])
    }
}
