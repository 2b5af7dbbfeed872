package import News

extension SearchQuery {
    /// The longest question read, in UTF-8 bytes.
    package static let longest = 1000
    /// The most terms of a question.
    package static let mostTerms = 32

    /// Reads what a person typed: words, `"phrases"`, `begin*`, `-word`, `this OR that`, `source:`,
    /// `section:`, `lang:`, `since:` and `until:`. It never fails; see ``problem``.
    ///
    /// - Parameter offsetMinutes: days are those of clocks so far east of UTC, as on the pages.
    package init(_ typed: String, now: Instant, offsetMinutes: Int = 0) {
        text = typed
        guard typed.utf8.count <= Self.longest else {
            problem = "The question is too long: at most \(Self.longest) bytes are read."
            return
        }
        var reader = QueryReader(now: now, offsetMinutes: offsetMinutes)
        for token in QueryToken.read(typed) { reader.take(token, into: &self) }
        reader.finish(&self)
    }
}

/// Puts the tokens of a question together.
private struct QueryReader {
    let now: Instant
    let offsetMinutes: Int
    private var joinsNext = false
    private var terms = 0
    private var problems: [String] = []

    init(now: Instant, offsetMinutes: Int) {
        self.now = now
        self.offsetMinutes = offsetMinutes
    }

    mutating func take(_ token: QueryToken, into query: inout SearchQuery) {
        if token.isOr {
            if query.wanted.isEmpty || joinsNext {
                problems.append("OR needs a word on both sides.")
            }
            joinsNext = !query.wanted.isEmpty
            return
        }
        if let name = token.name {
            joinsNext = false
            return filter(name, token, &query)
        }
        let words = FoldedWords.words(of: token.words)
        guard !words.isEmpty else { return }
        terms += words.count
        guard terms <= SearchQuery.mostTerms else {
            return note("Only the first \(SearchQuery.mostTerms) words are looked for.")
        }
        put(.init(words, isBeginning: token.isBeginning), isUnwanted: token.isUnwanted, &query)
    }

    mutating func finish(_ query: inout SearchQuery) {
        if joinsNext { problems.append("OR needs a word on both sides.") }
        if query.isEmpty, problems.isEmpty {
            let isOnlyNot = !query.unwanted.isEmpty
            problems.append(
                isOnlyNot
                    ? "Say also what to look for, not only what to leave out."
                    : "There is no word to look for.")
        }
        query.problem = problems.isEmpty ? nil : problems.joined(separator: " ")
    }

    private mutating func put(
        _ term: SearchQuery.Term, isUnwanted: Bool, _ query: inout SearchQuery
    ) {
        if isUnwanted {
            if joinsNext { note("OR cannot join what is left out.") }
            query.unwanted.append(term)
        } else if joinsNext, let last = query.wanted.indices.last {
            query.wanted[last].append(term)
        } else {
            query.wanted.append([term])
        }
        joinsNext = false
    }

    private mutating func filter(_ name: String, _ token: QueryToken, _ query: inout SearchQuery) {
        let value = token.words
        guard !token.isUnwanted else { return note("-\(name): cannot be left out.") }
        guard !value.isEmpty else { return note("\(name): needs a value.") }
        switch name {
        case "source": query.sources.append(SourceID(value.lowercased()))
        case "lang", "language": takeLanguage(value, &query)
        case "section": takeSection(value, &query)
        case "since": takeMoment(value, name, &query.since)
        default: takeMoment(value, name, &query.until, isEnd: true)
        }
    }

    /// A tag of RFC 5646: letters, then subtags of at most eight letters or digits.
    private mutating func takeLanguage(_ value: String, _ query: inout SearchQuery) {
        let tag = value.lowercased().utf8
        let subtags = tag.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isTag = subtags.enumerated().allSatisfy { place, subtag in
            (place == 0 ? 2...8 : 1...8).contains(subtag.count)
                && subtag.allSatisfy { byte in
                    (0x61...0x7A).contains(byte) || place > 0 && (0x30...0x39).contains(byte)
                }
        }
        guard isTag else {
            return note("lang: takes a tag such as de or pt-BR; not \u{201C}\(value)\u{201D}.")
        }
        query.languages.append(value.lowercased())
    }

    private mutating func takeSection(_ value: String, _ query: inout SearchQuery) {
        if let section = Section(rawValue: value.lowercased()) {
            return query.sections.append(section)
        }
        let known = Section.allCases.map(\.rawValue).joined(separator: ", ")
        note("There is no section \u{201C}\(value)\u{201D}; there are \(known).")
    }

    private mutating func takeMoment(
        _ value: String, _ name: String, _ moment: inout Instant?, isEnd: Bool = false
    ) {
        let read = QueryTime.read(
            value, now: now, isEnd: isEnd, offsetMinutes: offsetMinutes)
        if let read { return moment = read }
        note(
            "\(name): takes a date such as 2026-11-01, or a span such as 2d, 12h or 3w; "
                + "not \u{201C}\(value)\u{201D}.")
    }

    private mutating func note(_ problem: String) {
        if !problems.contains(problem) { problems.append(problem) }
    }
}
