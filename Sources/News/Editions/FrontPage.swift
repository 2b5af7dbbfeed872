/// The front: the splash, the stories beside and under it, sections, and the rail.
public struct FrontPage: Hashable, Codable, Sendable {
    public var splash: Story?
    public var seconds: [Story]
    public var sections: [SectionBlock]
    /// Newest first.
    public var rail: [Line]
    /// The copy filed last, wherever it stands: the live wire goes on after it.
    public var last: CopyID?

    public init(
        splash: Story? = nil, seconds: [Story] = [], sections: [SectionBlock] = [],
        rail: [Line] = [], last: CopyID? = nil
    ) {
        self.splash = splash
        self.seconds = seconds
        self.sections = sections
        self.rail = rail
        self.last = last
    }
}
