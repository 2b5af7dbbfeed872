import Markup

/// Where the elements of a news item or package stand, held against the standard.
enum G2Structure {
    /// The first thing out of its place in the item, its itemMeta and its contentMeta: its words and element.
    static func faults(of item: XMLElement) -> [(message: String, element: XMLElement)] {
        [
            outOfOrder(item, \.rankInItem, once: 1...5, last: 9),
            item.child("itemMeta").flatMap { outOfOrder($0, \.rankInMeta, once: 0...7, last: nil) },
            item.child("contentMeta").flatMap(foreign),
        ].compactMap(\.self)
    }

    /// The first child that has no place in the parent, comes too late or a second time.
    private static func outOfOrder(
        _ parent: XMLElement, _ rank: (G2Place) -> Int?, once: ClosedRange<Int>, last: Int?
    ) -> (String, XMLElement)? {
        var before = -1
        for child in parent.eachChild {
            let place = G2Place.of(child)
            guard place.isNews else { continue }
            let name = child.name.local
            guard let here = rank(place) else {
                return ("“\(name)” cannot stand in \(parent.name.local)", child)
            }
            if here < before { return ("“\(name)” stands too late in \(parent.name.local)", child) }
            // Of a rights statement there may be several.
            if here == before, name != "rightsInfo", once.contains(here) || here == last {
                return ("\(parent.name.local) has “\(name)” twice", child)
            }
            before = here
        }
        return nil
    }

    private static func foreign(_ meta: XMLElement) -> (String, XMLElement)? {
        for child in meta.eachChild {
            let place = G2Place.of(child)
            if place.isNews, !place.isInContent {
                return ("“\(child.name.local)” cannot stand in contentMeta", child)
            }
        }
        return nil
    }

    /// Whether words are a moment in full as XML Schema writes it: `2026-11-22T10:00:00+01:00`.
    static func isDateTime(_ words: String) -> Bool {
        var rest = words.utf8[...]
        func take(_ pattern: StaticString) -> Bool {
            let count = pattern.utf8CodeUnitCount
            guard rest.count >= count else { return false }
            let isSame = zip(rest, UnsafeBufferPointer(start: pattern.utf8Start, count: count))
                .allSatisfy { byte, wanted in
                    wanted == UInt8(ascii: "0") ? byte &- 0x30 < 10 : byte == wanted
                }
            if isSame { rest = rest.dropFirst(count) }
            return isSame
        }
        guard take("0000-00-00T00:00:00") else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard let digit = rest.first, digit &- 0x30 < 10 else { return false }
            rest = rest.drop { $0 &- 0x30 < 10 }
        }
        return rest.isEmpty || (take("Z") || take("+00:00") || take("-00:00")) && rest.isEmpty
    }
}
