/// Finds the concept a folded word stands for, by the ``Gazetteer``, then by ``CountryNames`` and ``CityNames``.
struct Concepts: Sendable {
    private var forms = FormTable()

    static let standard = Concepts()

    private init() {
        for table in [Gazetteer.lines, CountryNames.lines, CityNames.lines] { add(table) }
    }

    private mutating func add(_ table: String) {
        for line in table.utf8.split(separator: 0x0A) {
            let listed = line.split(separator: 0x20)
            guard let name = listed.first else { continue }
            let concept = Hashing.hash(Substring(name))
            forms.add(name, concept)
            for form in listed.dropFirst() { forms.add(form, concept) }
        }
    }

    /// Nil for most words.
    func concept(of word: Word, in folded: [UInt8]) -> UInt64? {
        forms.value(of: word, in: folded)
    }
}
