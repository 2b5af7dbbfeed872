/// How much the place a day stands in speaks for it as the article's.
extension ShownDay {
    /// Below this a day is one of many that a page may name.
    static let fewestPoints = -52
    /// Below this a day may be one of the story's where the page states another of its own.
    static let fewestOwn = -40
    /// From this on the day is shown as the article's own, beside its headline.
    static let ownPoints = 0

    /// Tenths of log odds, learned by `Benchmarks/pages/days.py`: of two halves of the open pages by site,
    /// what was learned on one found the day of the other on 97 pages in 100.
    ///
    /// - Parameter address: the day, month or year the page's address names: `2025-03-04`, `2025-03`.
    func points(address: String?) -> Int {
        placePoints + wordPoints + distancePoints + addressPoints(address)
    }

    private var placePoints: Int {
        var points = 0
        if signs.isInStory { points += 8 }
        if signs.isTime { points += 8 }
        if signs.isMarked { points += 8 }
        if signs.named > 0 { points += 4 }
        if signs.isDropped { points -= 4 }
        if signs.isToday { points -= 3 }
        if signs.isBeside { points -= 5 }
        if signs.isApart { points -= 5 }
        if signs.isLinked { points -= 8 }
        if signs.isOwnLink { points += 11 }
        if signs.alike > 0 { points -= 6 }
        if signs.alike > 2 { points -= 8 }
        if signs.alikeBefore > 0 { points -= 12 }
        if signs.same > 0 { points -= 6 }
        return points
    }

    private var wordPoints: Int {
        var points = 0
        if signs.isPublished { points += 13 }
        if signs.isUpdated { points -= 12 }
        if signs.otherWords > 0 { points -= 4 }
        if signs.otherWords > 2 { points -= 6 }
        if signs.otherWords > 5 { points -= 19 }
        if signs.blockWords > 80 { points -= 4 }
        // Too few pages to learn from.
        if signs.opensText { points -= 10 }
        return points
    }

    private var distancePoints: Int {
        let isAbove = signs.texts < 0
        let distance = abs(signs.texts)
        var points = isAbove ? -14 : 0
        if distance > 3 { points -= isAbove ? 6 : 16 }
        if distance > 8 { points -= isAbove ? 15 : 12 }
        if distance > 20 { points -= isAbove ? 9 : 13 }
        return points
    }

    private func addressPoints(_ address: String?) -> Int {
        guard let address else { return 0 }
        let parts = address.utf8.count
        let name = dayName.prefix(parts)
        let isYear = dayName.prefix(4) == address.prefix(4)
        let isMonth = parts >= 7 && dayName.prefix(7) == address.prefix(7)
        return (isYear ? 4 : 0) + (isMonth ? 22 : 0) + (parts == 10 && name == address ? 17 : 0)
    }
}
