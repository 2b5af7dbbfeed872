import Testing

/// The published tests of the standard, where they have been unpacked.
@Suite struct HTMLConformanceTests {
    @Test(.enabled(if: HTMLConformance.folder != nil))
    func `trees are built as html5lib's tests say`() throws {
        let result = try HTMLConformance.treeConstruction()
        print("html5lib tree construction: \(result.summary)")
        #expect(result.share > 0.99)
    }

    @Test(.enabled(if: HTMLConformance.folder != nil))
    func `tokens are read as html5lib's tests say`() throws {
        let result = try HTMLConformance.tokenizer()
        print("html5lib tokenizer: \(result.summary)")
        #expect(result.failures == [])
    }
}
