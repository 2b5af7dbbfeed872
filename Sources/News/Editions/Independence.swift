/// How many outlets report a story, and how many reports remain once carried copy is folded.
///
/// A pure reckoning over a story's lines, in the order of their times.
public struct Independence: Hashable, Codable, Sendable {
    /// An outlet that still carries a text since put right or withdrawn.
    public struct Stale: Hashable, Codable, Sendable {
        public var outlet: String
        public var copy: CopyID
        /// The correction or the kill it did not follow.
        public var since: CopyID

        public init(outlet: String, copy: CopyID, since: CopyID) {
            self.outlet = outlet
            self.copy = copy
            self.since = since
        }
    }

    /// Each once, in the order of their first report.
    public private(set) var outlets: [String] = []
    /// The first copy of each text that others repeat, carry or bring up to date.
    public private(set) var independent: [CopyID] = []
    public private(set) var stale: [Stale] = []

    /// - Parameter story: kills included, since they tell what is stale.
    public init(of story: [Line] = []) {
        for line in story {
            if line.kind == .kill || line.isWithdrawn { continue }
            if !outlets.contains(line.outlet) { outlets.append(line.outlet) }
            if line.kind == .new || line.kind == .development { independent.append(line.id) }
        }
        let families = Families(story)
        stale = families.order.flatMap { Self.stale(families.members[$0] ?? []) }
    }

    /// The newest copy of each outlet that came before the family's last correction or kill.
    private static func stale(_ family: [Line]) -> [Stale] {
        let change = family.lastIndex { [.correction, .kill].contains($0.kind) }
        guard let change else { return [] }
        let since = family[change]
        var newest: [String: CopyID] = [:]
        var outlets: [String] = []
        for line in family[..<change] {
            if newest.updateValue(line.id, forKey: line.outlet) == nil {
                outlets.append(line.outlet)
            }
        }
        var followed = Set(family[change...].map(\.outlet))
        if since.kind == .kill { followed = [since.outlet] }
        return outlets.filter { !followed.contains($0) }.compactMap { outlet in
            newest[outlet].map { Stale(outlet: outlet, copy: $0, since: since.id) }
        }
    }

    /// Lines by the text they go back to.
    private struct Families {
        var members: [CopyID: [Line]] = [:]
        var order: [CopyID] = []

        init(_ lines: [Line]) {
            let links = Dictionary(
                lines.map { ($0.id, Self.link(of: $0)) }, uniquingKeysWith: { one, _ in one })
            for line in lines {
                let family = Self.first(of: line.id, by: links)
                if members[family] == nil { order.append(family) }
                members[family, default: []].append(line)
            }
        }

        /// What a line repeats, carries, brings up to date or withdraws.
        private static func link(of line: Line) -> CopyID? {
            line.kind == .new || line.kind == .development ? nil : line.of
        }

        private static func first(of id: CopyID, by links: [CopyID: CopyID?]) -> CopyID {
            var first = id
            for _ in 0..<links.count {
                guard let link = links[first], let link, links[link] != nil else { break }
                first = link
            }
            return first
        }
    }
}
