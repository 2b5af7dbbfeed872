package import News

/// Copy with all that filing it decided: what the archive files.
package struct RuledCopy: Hashable, Sendable {
    package var id: CopyID
    package var copy: Copy
    package var filing: Filing
    /// The keys under which it is found again after it left the desk's window.
    package var traces: [Int64]

    package init(id: CopyID, copy: Copy, filing: Filing, traces: [Int64] = []) {
        self.id = id
        self.copy = copy
        self.filing = filing
        self.traces = traces
    }
}
