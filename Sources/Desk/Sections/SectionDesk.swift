import News

/// Finds the section of the paper an item belongs to, and says why.
///
/// The provider's subject codes decide, then its categories, then the address, then the words.
struct SectionDesk: Sendable {
    private var names = FormTable()
    private var signs = FormTable()

    static let standard = SectionDesk()

    /// Words of the body that are looked at.
    private static let bodyWords = 150
    private static let headlineWeight = 3
    /// Points from which the words decide.
    private static let enough = 3
    /// Subjects and parts of an address that are looked at.
    private static let subjects = 32

    private init() {
        for (section, words) in SectionWords.names { Self.add(words, section, to: &names) }
        for (section, words) in SectionWords.signs { Self.add(words, section, to: &signs) }
    }

    func section(of item: Desk.Item, _ matter: Matter) -> (Section, Reason) {
        byCode(item) ?? byCategory(item) ?? byLink(item) ?? byWords(matter)
            ?? (.world, Reason(.section, "section World: no code, category or word says otherwise"))
    }

    private func byCode(_ item: Desk.Item) -> (Section, Reason)? {
        for subject in item.subjects.prefix(Self.subjects) {
            guard let code = subject.code, let section = SubjectCode.section(of: code) else {
                continue
            }
            let name = subject.name.map { " (\(Phrase.cut($0, to: 40)))" } ?? ""
            return (section, because(section, "subject code \(Phrase.cut(code, to: 40))\(name)"))
        }
        return nil
    }

    private func byCategory(_ item: Desk.Item) -> (Section, Reason)? {
        for subject in item.subjects.prefix(Self.subjects) {
            guard let name = subject.name ?? subject.code else { continue }
            let words = Words(name, byteLimit: 80)
            guard words.list.count <= 4, let section = section(named: words) else { continue }
            return (section, because(section, "category “\(Phrase.cut(name, to: 40))”"))
        }
        return nil
    }

    private func byLink(_ item: Desk.Item) -> (Section, Reason)? {
        guard let link = item.link else { return nil }
        let parts = Phrase.kept(link, to: 400).split(separator: "/").dropFirst(2)
        for part in parts.prefix(4) where part.utf8.count <= 24 {
            let words = Words(String(part), byteLimit: 24)
            guard words.list.count <= 2, let section = section(named: words) else { continue }
            return (section, because(section, "address has /\(part)/"))
        }
        return nil
    }

    private func section(named words: Words) -> Section? {
        for word in words.list {
            if let place = names.value(of: word, in: words.folded) {
                return Section.allCases[Int(place) - 1]
            }
        }
        return nil
    }

    private func byWords(_ matter: Matter) -> (Section, Reason)? {
        var points = [Int](repeating: 0, count: Section.allCases.count)
        let signs = signs(in: matter.headlineWords, limit: 64, weight: Self.headlineWeight, &points)
        let more = self.signs(in: matter.profile.body, limit: Self.bodyWords, weight: 1, &points)
        guard let most = points.max(), most >= Self.enough,
            let place = points.firstIndex(of: most)
        else { return nil }
        let section = Section.allCases[place]
        let found =
            signs.filter { $0.place == place }.map {
                Words.written($0.word.written, in: matter.headline)
            }
            + more.filter { $0.place == place }.map {
                Words.written($0.word.written, in: matter.item.body)
            }
        return (
            section, because(section, "words " + found.prefix(4).joined(separator: ", "))
        )
    }

    /// The words that speak for a section, each once, and their points.
    private func signs(
        in words: Words, limit: Int, weight: Int, _ points: inout [Int]
    ) -> [(place: Int, word: Word)] {
        var found: [(place: Int, word: Word)] = []
        for word in words.list.prefix(limit) {
            guard let value = signs.value(of: word, in: words.folded),
                !found.contains(where: { $0.word.hash == word.hash })
            else { continue }
            let place = Int(value) - 1
            points[place] += weight
            found.append((place, word))
        }
        return found
    }

    private func because(_ section: Section, _ words: String) -> Reason {
        Reason(.section, "section \(section.title): \(words)")
    }

    private static func add(_ words: String, _ section: Section, to table: inout FormTable) {
        guard let place = Section.allCases.firstIndex(of: section) else { return }
        for form in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            table.add(form, UInt64(place) + 1)
        }
    }
}
