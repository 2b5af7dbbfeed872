package import News

/// What may still be said of copy that was withdrawn; none of its text.
package struct Tombstone: Hashable, Sendable {
    package var id: CopyID
    package var story: StoryID
    /// Who ran it.
    package var outlet: String
    /// When the kill came in, where that is known.
    package var withdrawn: Instant?

    package init(id: CopyID, story: StoryID, outlet: String, withdrawn: Instant? = nil) {
        self.id = id
        self.story = story
        self.outlet = outlet
        self.withdrawn = withdrawn
    }
}
