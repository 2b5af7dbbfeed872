package import News

/// The latest lines as the API gives them out.
package struct RailPage: Publishable, Hashable, Sendable {
    /// Newest first.
    package var lines: [Line]
    /// Pass as `before` for the next page; nil on the last one.
    package var older: String?

    package init(lines: [Line], older: String? = nil) {
        self.lines = lines
        self.older = older
    }

    package var published: RailPage { RailPage(lines: lines.published, older: older) }
}
