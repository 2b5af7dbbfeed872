public import News

/// How many outlets report a story, and how many reports remain once carried copy is folded.
///
/// A pure reckoning over a story's copy as the archive holds it, in the order it was filed.
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
    public init(of story: [Filed]) {
        var families = Families()
        for filed in story {
            let family = families.add(filed)
            let outlet = Self.outlet(of: filed)
            if filed.ruling.kind == .kill { continue }
            if filed.withdrawnBy == nil, !outlets.contains(outlet) { outlets.append(outlet) }
            if family == filed.id, filed.withdrawnBy == nil { independent.append(filed.id) }
        }
        stale = families.order.flatMap { Self.stale(families.members[$0] ?? []) }
    }

    private static func outlet(of filed: Filed) -> String {
        filed.copy.outlet ?? filed.source.text
    }

    /// The newest copy of each outlet that came before the family's last correction or kill.
    private static func stale(_ family: [Filed]) -> [Stale] {
        let change = family.lastIndex { [.correction, .kill].contains($0.ruling.kind) }
        guard let change else { return [] }
        let since = family[change]
        var newest: [String: CopyID] = [:]
        var outlets: [String] = []
        for filed in family[..<change] {
            let outlet = outlet(of: filed)
            if newest.updateValue(filed.id, forKey: outlet) == nil { outlets.append(outlet) }
        }
        var followed = Set(family[change...].map(outlet))
        if since.ruling.kind == .kill { followed = [outlet(of: since)] }
        return outlets.filter { !followed.contains($0) }.compactMap { outlet in
            newest[outlet].map { Stale(outlet: outlet, copy: $0, since: since.id) }
        }
    }

    /// Copy by the text it goes back to.
    private struct Families {
        var members: [CopyID: [Filed]] = [:]
        var order: [CopyID] = []
        private var first: [CopyID: CopyID] = [:]

        /// Gives the first copy of the family.
        mutating func add(_ filed: Filed) -> CopyID {
            let isLinked = filed.ruling.kind != .new && filed.ruling.kind != .development
            let family = isLinked ? filed.ruling.of.flatMap { first[$0] } ?? filed.id : filed.id
            first[filed.id] = family
            if members[family] == nil { order.append(family) }
            members[family, default: []].append(filed)
            return family
        }
    }
}
