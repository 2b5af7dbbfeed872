import Markup
import News

/// What can be seen of the lines of page text, as numbers for ``PageJudge``.
struct PageTextSigns {
    /// The names of the signs, in the order of a row.
    static let names = """
        kind letters words stops ends item indent inIndent deeper stock consent credit date repeats \
        slug place figures capitals opening mark bar address money end label blankBefore blankAfter \
        inside kept kept-3 kept-2 kept-1 kept+1 kept+2 kept+3 fromFirst fromLast before \
        letters-1 letters+1 letters-2 letters+2 kind-1 kind+1 kind-2 kind+2 indent-1 indent+1 \
        item-1 item+1 indentLetters indentKept indentLines near nearKept nearIndent
        """.split(separator: " ").map(String.init)

    /// The lines that hold words, by their numbers in the text.
    let places: [Int]
    private let lines: [PageTextLine]
    private let facts: [PageBlockLine]
    private let isKept: [Bool]
    private let indent: Int
    private let slug: Set<Substring>
    private var repeats: [String: Int] = [:]
    private var indents: [Int: (lines: Int, letters: Int, kept: Int)] = [:]
    private var keptTotal = 1

    /// Lines looked at on each side of one to see what it stands among.
    private static let nearby = 5

    init(_ all: [PageTextLine], kept: Set<Int>, indent: Int?, slug: Set<Substring>) {
        places = all.indices.filter { all[$0].kind != .blank }
        lines = places.map { all[$0] }
        facts = lines.map { PageBlockLine($0.text, kind: $0.kind.rawValue) }
        isKept = places.map(kept.contains)
        self.indent = indent ?? 0
        self.slug = slug
        for (index, line) in lines.enumerated() {
            repeats[line.text, default: 0] += 1
            indents[line.indent, default: (0, 0, 0)].lines += 1
            indents[line.indent, default: (0, 0, 0)].letters += facts[index].letters
            guard isKept[index] else { continue }
            indents[line.indent, default: (0, 0, 0)].kept += facts[index].letters
            keptTotal += facts[index].letters
        }
    }

    /// One row of signs for each line with words.
    func rows() -> [[Int16]] {
        let first = isKept.firstIndex(of: true)
        let last = isKept.lastIndex(of: true)
        var before = 0
        return lines.indices.map { index in
            var row = SignRow()
            addWords(of: index, to: &row)
            row.add(first.map { index >= $0 && index <= (last ?? $0) } ?? false)
            row.add(isKept[index])
            for step in [-3, -2, -1, 1, 2, 3] { row.add(kept(at: index + step)) }
            row.add(first.map { min(max(index - $0, -200), 200) } ?? -300)
            row.add(last.map { min(max(index - $0, -200), 200) } ?? -300)
            row.add(before, of: keptTotal)
            addNeighbours(of: index, to: &row)
            if isKept[index] { before += facts[index].letters }
            return row.signs
        }
    }

    private func kept(at index: Int) -> Int {
        lines.indices.contains(index) ? (isKept[index] ? 1 : 0) : -1
    }

    private func addWords(of index: Int, to row: inout SignRow) {
        let (line, fact) = (lines[index], facts[index])
        row.add(fact.kind)
        row.add(fact.letters)
        row.add(fact.words)
        row.add(fact.stops)
        row.add(fact.endsSentence)
        row.add(line.isItem)
        row.add(line.indent)
        row.add(line.indent == indent)
        row.add(line.indent - indent)
        row.add(BoilerplateLine.matches(line.text))
        row.add(ConsentLine.count(in: line.text))
        row.add(fact.letters < 300 && CreditMark.isIn(line.text))
        row.add(fact.letters < 120 && fact.figures > 3 && StatedDate(line.text) != nil)
        row.add(repeats[line.text] ?? 1)
        row.add(fact.letters < 300 ? line.text.plainWords.count(where: slug.contains) : 0)
        row.add(index, of: lines.count)
        row.add(fact.figures, of: fact.letters)
        row.add(fact.capitals, of: fact.letters)
        row.add(fact.opening)
        row.add(fact.hasRights)
        row.add(fact.hasBar)
        row.add(fact.hasAddress)
        row.add(fact.hasMoney)
        row.add(Int(fact.end))
        row.add(fact.hasLabel)
        row.add(index == 0 || places[index - 1] < places[index] - 1)
        row.add(index + 1 == lines.count || places[index + 1] > places[index] + 1)
    }

    private func addNeighbours(of index: Int, to row: inout SignRow) {
        for step in [-1, 1, -2, 2] { row.add(fact(at: index + step)?.letters ?? -1) }
        for step in [-1, 1, -2, 2] { row.add(fact(at: index + step)?.kind ?? -1) }
        for step in [-1, 1] {
            let other = index + step
            row.add(lines.indices.contains(other) ? lines[other].indent - lines[index].indent : 99)
        }
        for step in [-1, 1] {
            row.add(lines.indices.contains(index + step) && lines[index + step].isItem)
        }
        let alike = indents[lines[index].indent] ?? (0, 0, 0)
        row.add(alike.letters / max(alike.lines, 1))
        row.add(alike.kept, of: keptTotal)
        row.add(alike.lines)
        var near = (letters: 0, kept: 0, alike: 0)
        for other in max(0, index - Self.nearby)...min(lines.count - 1, index + Self.nearby) {
            near.letters += min(facts[other].letters, 600)
            if isKept[other] { near.kept += 1 }
            if lines[other].indent == lines[index].indent { near.alike += 1 }
        }
        row.add(near.letters)
        row.add(near.kept)
        row.add(near.alike)
    }

    private func fact(at index: Int) -> PageBlockLine? {
        lines.indices.contains(index) ? facts[index] : nil
    }
}
