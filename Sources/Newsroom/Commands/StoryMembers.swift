import News

/// Which items a story holds, so that a merge can name those it moves.
struct StoryMembers {
    private struct Member {
        var id: CopyID
        var of: CopyID?
        var kind: Ruling.Kind
        /// The place of the member before it, or -1.
        var before: Int32
    }

    private struct Story {
        var first: Int32
        var last: Int32
        /// When its last item came.
        var touched: Instant
    }

    private var members: [Member] = []
    private var free: [Int32] = []
    private var stories: [StoryID: Story] = [:]
    private var taken = 0
    private let windowDays: Int

    /// - Parameter windowDays: stories as good as twice this old are forgotten: none can merge.
    init(windowDays: Int) { self.windowDays = windowDays }

    /// How many items are remembered.
    var count: Int { members.count - free.count }

    /// Follows a filing; gives the rulings that merges changed.
    mutating func take(_ filing: Filing, at clock: Instant) -> [GroupRuling] {
        add(filing.ruling, at: clock)
        taken += 1
        if taken % Self.sweep == 0 { forget(before: clock) }
        return filing.merges.flatMap { merge($0) }
    }

    /// Old stories are looked for every so many items.
    static let sweep = 1 << 15

    private mutating func add(_ ruling: Ruling, at clock: Instant) {
        let before = stories[ruling.story]?.last ?? -1
        let member = Member(id: ruling.copy, of: ruling.of, kind: ruling.kind, before: before)
        let place: Int32
        if let freed = free.popLast() {
            members[Int(freed)] = member
            place = freed
        } else {
            members.append(member)
            place = Int32(members.count - 1)
        }
        let first = stories[ruling.story]?.first ?? place
        stories[ruling.story] = Story(first: first, last: place, touched: clock)
    }

    private mutating func merge(_ merge: Merge) -> [GroupRuling] {
        guard let gone = stories.removeValue(forKey: merge.from) else { return [] }
        var moved: [GroupRuling] = []
        for place in places(of: gone) {
            let member = members[Int(place)]
            moved.append(
                GroupRuling(
                    id: member.id, story: merge.into, kind: member.kind, of: member.of,
                    because: merge.because))
        }
        guard let into = stories[merge.into] else {
            stories[merge.into] = gone
            return moved.reversed()
        }
        members[Int(gone.first)].before = into.last
        stories[merge.into]?.last = gone.last
        return moved.reversed()
    }

    /// Last first.
    private func places(of story: Story) -> [Int32] {
        var places: [Int32] = []
        var at = story.last
        while at >= 0 {
            places.append(at)
            at = members[Int(at)].before
        }
        return places
    }

    private mutating func forget(before clock: Instant) {
        let oldest = clock.advanced(bySeconds: -Int64(max(1, windowDays)) * 2 * 86_400)
        for story in stories.values where story.touched < oldest { free += places(of: story) }
        stories = stories.filter { $0.value.touched >= oldest }
    }
}
