package import News

/// Copy with all that filing it decided: what the archive files.
package struct RuledCopy: Hashable, Sendable {
    package var id: CopyID
    package var copy: Copy
    package var filing: Filing

    package init(id: CopyID, copy: Copy, filing: Filing) {
        self.id = id
        self.copy = copy
        self.filing = filing
    }
}
