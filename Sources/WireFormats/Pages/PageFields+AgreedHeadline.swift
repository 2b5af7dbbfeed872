import Markup
import News

/// What a page's statements say together against its heading.
extension PageFields {
    /// From this likeness on, words that all statements share are the heading's with a few changed;
    /// below the other the heading is not the article's. Between them the heading is the printed one.
    private static let (nearHeading, farHeading) = (0.7, 0.5)

    /// Marks that the name of a site stands behind.
    private static let siteMarks = [" - ", " – ", " — ", " | ", " • ", " · ", " :: "]

    /// The headline given for sharing or in JSON-LD, where the first heading is only the title for search
    /// engines and another heading shows it, or where all statements put the same words before the heading.
    func sharedHeadline(
        _ stated: [Finding<String>], _ shown: Finding<String>?
    ) -> Finding<String>? {
        guard let shown else { return nil }
        let words = PlainWords(shown.value)
        for place in isInNavigation(shown) ? ["meta", "json-ld"] : ["meta"] {
            guard let shared = stated.first(where: { $0.place.hasPrefix(place) }) else { continue }
            let wanted = PlainWords(shared.value)
            let others = stated.filter { $0.place != shared.place }.map { PlainWords($0.value) }
            guard words != wanted, !others.isEmpty, others.allSatisfy({ $0 == words }),
                wanted.count > 2,
                evidence.headings.contains(where: { isShown(wanted, in: PlainWords($0.text)) })
            else { continue }
            return Finding(
                value: shared.value, place: shared.place,
                reason: "another heading shows it; the h1 is the page's title")
        }
        return ledIn(stated, words, shown)
    }

    /// The JSON-LD headline, where every statement has the same few words before the heading's.
    private func ledIn(
        _ stated: [Finding<String>], _ words: PlainWords, _ shown: Finding<String>
    ) -> Finding<String>? {
        guard let linked = stated.first, linked.place.hasPrefix("json-ld"),
            let shared = stated.first(where: { $0.place.hasPrefix("meta") })
        else { return nil }
        let wanted = PlainWords(linked.value)
        guard PlainWords(shared.value) == wanted, wanted.ends(with: words), words.count > 2,
            wanted.count - words.count <= 5
        else { return nil }
        return Finding(
            value: linked.value, place: linked.place,
            reason: "every statement has these words before the \(shown.place)")
    }

    /// Whether the heading is the last of the crumbs that lead to the page.
    private func isInNavigation(_ heading: Finding<String>) -> Bool {
        guard let mention = evidence.headings.first(where: { $0.text == heading.value }) else {
            return false
        }
        var at = mention.node
        while at > 0 {
            if document.nodes[at].name == .nav { return true }
            at = Int(document.nodes[at].parent)
        }
        return false
    }

    private func isShown(_ words: PlainWords, in heading: PlainWords) -> Bool {
        heading == words || heading.ends(with: words)
    }

    /// The headline that JSON-LD, the sharing title and the page's title state alike, where the heading
    /// differs in a word or two, or says something else.
    func agreedHeadline(
        _ stated: [Finding<String>], _ shown: [Finding<String>]
    ) -> Finding<String>? {
        guard stated.count > 2, let linked = stated.first, linked.place.hasPrefix("json-ld"),
            !shown.isEmpty, !isOutlet(linked.value)
        else { return nil }
        let words = PlainWords(linked.value)
        guard words.count > 2, stated.allSatisfy({ PlainWords($0.value) == words }) else {
            return nil
        }
        var likeness = 0.0
        for heading in shown {
            let other = PlainWords(heading.value)
            // The heading as it is, whole or with more words, or with the name of the site behind it.
            guard other != words, !other.begins(with: words) else { return nil }
            if words.begins(with: other), Self.siteMarks.contains(where: linked.value.holds) {
                return nil
            }
            likeness = max(likeness, words.likeness(to: other))
        }
        guard likeness >= Self.nearHeading || likeness < Self.farHeading else { return nil }
        return Finding(
            value: linked.value, place: linked.place,
            reason: "as in \(stated[1].place) and title; no heading says the same")
    }

    /// The headings in their order, those first that a statement repeats or leads the site's name with.
    func statedFirst(
        _ shown: [Finding<String>], _ stated: [Finding<String>]
    ) -> [Finding<String>] {
        guard shown.count > 1 else { return shown }
        let isStated = shown.map { heading in
            let words = PlainWords(heading.value)
            return stated.contains { other in
                PlainWords(other.value) == words
                    || (words.count > 3 && other.value.hasPrefix(heading.value + " - "))
            }
        }
        let order = shown.indices.filter { isStated[$0] } + shown.indices.filter { !isStated[$0] }
        return order.map { shown[$0] }
    }
}
