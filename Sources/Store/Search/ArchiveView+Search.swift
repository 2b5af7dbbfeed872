import GRDB
package import News

extension ArchiveView {
    /// What answers the query, newest first; `older` is the next call's `before`.
    ///
    /// Only copy that is listed answers: no replaced version, no repetition, nothing withdrawn.
    package func search(
        _ query: SearchQuery, before: String? = nil, limit: Int = 30
    ) throws -> (hits: [SearchPage.Hit], older: String?) {
        guard !query.isEmpty else { return ([], nil) }
        let limit = bounded(limit)
        var found = try database.all(
            Self.searchSQL(query), arguments(query, before: before, limit: limit + 1)
        ) { row in
            (line: try line(row), place: Place(row[20]), text: row[21] as String)
        }
        let hasMore = found.count > limit
        if hasMore { found.removeLast() }
        let terms = query.wanted.flatMap(\.self)
        let hits = try found.map { found in
            let copy = try JSONText.decode(Copy.self, found.text)
            let passage = Passage(of: copy.searchedText, around: terms)
            return SearchPage.Hit(
                line: found.line, passage: passage.text, matches: passage.matches)
        }
        return (hits, hasMore ? found.last?.place.cursor : nil)
    }

    /// The page for what a person typed, who reads clocks `offsetMinutes` east of UTC.
    package func searchPage(
        _ typed: String, before: String? = nil, limit: Int = 30, offsetMinutes: Int = 0
    ) throws -> SearchPage {
        let query = try naming(SearchQuery(typed, now: now, offsetMinutes: offsetMinutes))
        let found = try search(query, before: before, limit: limit)
        return SearchPage(
            query: typed, hits: found.hits, older: found.older, problem: query.problem)
    }

    /// The query with each source by its id: a source may be named by its id or by its name, case
    /// and accents aside. One that is not there finds nothing and is a problem.
    private func naming(_ query: SearchQuery) throws -> SearchQuery {
        guard !query.sources.isEmpty else { return query }
        let known = try SourceTable.all(in: database) + SourceTable.all(removed: true, in: database)
        var named = query
        for (index, asked) in query.sources.enumerated() {
            if known.contains(where: { $0.id == asked }) { continue }
            let words = FoldedWords.words(of: asked.text)
            if let source = known.first(where: { FoldedWords.words(of: $0.name) == words }) {
                named.sources[index] = source.id
            } else {
                let problem = "There is no source \u{201C}\(asked)\u{201D}."
                named.problem = [query.problem, problem].compactMap(\.self).joined(separator: " ")
            }
        }
        return named
    }

    /// Made of fixed parts; what was typed goes in as arguments only.
    static func searchSQL(_ query: SearchQuery) -> String {
        let byWords = query.match != nil
        let place = byWords ? "search.rowid" : "line.place"
        var sql = "SELECT \(LineTable.columns), copy.text FROM "
        sql +=
            byWords
            ? "search CROSS JOIN line ON line.place = search.rowid" : "line\(index(for: query))"
        sql += " CROSS JOIN copy ON copy.number = line.number WHERE "
        if byWords { sql += "search MATCH :match AND " }
        sql += "\(place) < :before AND \(place) >= :since AND \(place) < :until"
        sql += " AND \(LineTable.isListed()) AND line.kind <> 'kill'"
        sql += isOneOf("source", query.sources.count) + isOneOf("section", query.sections.count)
        if !query.languages.isEmpty { sql += " AND \(languageSQL)" }
        return sql + " ORDER BY \(place) DESC LIMIT :limit"
    }

    /// Without words, one source or one section is read in its own order.
    private static func index(for query: SearchQuery) -> String {
        if query.sources.count == 1 { return " INDEXED BY line_source" }
        return query.sections.count == 1 ? " INDEXED BY line_section" : ""
    }

    /// The condition on a column; `+` keeps SQLite from reading several of its values and sorting.
    private static func isOneOf(_ column: String, _ count: Int) -> String {
        let values = "(SELECT value FROM json_each(:\(column)s))"
        switch count {
        case 0: return ""
        case 1: return " AND line.\(column) = \(values)"
        default: return " AND +line.\(column) IN \(values)"
        }
    }

    private static let languageSQL = """
        EXISTS (SELECT 1 FROM json_each(:languages) AS wanted
            WHERE lower(line.language) = wanted.value
                OR substr(lower(line.language), 1, length(wanted.value) + 1) = wanted.value || '-')
        """

    private func arguments(
        _ query: SearchQuery, before: String?, limit: Int
    ) throws -> StatementArguments {
        var arguments: StatementArguments = [
            "before": position(before), "limit": limit, "now": now.milliseconds,
            "since": query.since.map { Place(moment: $0, number: 0).value } ?? 0,
            "until": query.until.map { Place(moment: $0, number: 0).value } ?? Int64.max,
        ]
        if let match = query.match { arguments += ["match": match] }
        if !query.sources.isEmpty { arguments += ["sources": try JSONText.encode(query.sources)] }
        if !query.sections.isEmpty {
            arguments += ["sections": try JSONText.encode(query.sections)]
        }
        if !query.languages.isEmpty {
            arguments += ["languages": try JSONText.encode(query.languages)]
        }
        return arguments
    }
}

extension Copy {
    /// Standfirst and body; a standfirst that only repeats how the body begins is left out.
    fileprivate var searchedText: String {
        let body = body.plainText
        return body.hasPrefix(standfirst.plainText) ? body : (standfirst + self.body).plainText
    }
}
