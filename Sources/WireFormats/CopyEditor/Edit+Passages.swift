import News

/// The conventions that may stand anywhere in the text.
extension Edit {
    /// Cuts paragraphs at their line ends where one of the lines is a convention of its own.
    mutating func breakLines() {
        var read: [Passage] = []
        var taken = 0
        for index in passages.indices {
            let lines = Self.linesApart(passages[index])
            guard !lines.isEmpty else { continue }
            read.append(contentsOf: passages[taken..<index])
            let number = passages[index].number
            for line in lines { read.append(Passage(number: number, block: .paragraph(line))) }
            taken = index + 1
        }
        if taken > 0 { passages = read + passages[taken...] }
    }

    /// The lines of a paragraph of which one stands alone; none for every other passage.
    private static func linesApart(_ passage: Passage) -> [Text] {
        guard case .paragraph(let text) = passage.block,
            text.spans.contains(where: { $0.kind == .lineBreak })
        else { return [] }
        let words = text.wordsOfLines
        return words.count > 1 && words.contains(where: standsAlone) ? text.lines : []
    }

    /// Reads crossheads, rules, bullets and typewriter quotes.
    mutating func readPassages() {
        for index in passages.indices {
            guard let text = passages[index].paragraph else { continue }
            if let crosshead = Crosshead.read(text) {
                passages[index].block = .crosshead(TypewriterQuotes.read(crosshead))
            } else if Self.isRule(text.string) {
                passages[index].block = .rule
            } else if TypewriterQuotes.mayStand(in: text) {
                passages[index].block = .paragraph(TypewriterQuotes.read(text))
            }
        }
        readBullets()
    }

    private static func standsAlone(_ line: String) -> Bool {
        Crosshead.read(Text(line)) != nil || SignOff.isDesks(line)
            || MastheadByline.read(line) != nil || AdvisoryLine.read(line) != nil
            || CreditLine.read(line) != nil || BylineLine.read(line) != nil || isRule(line)
    }

    /// A line of three or more marks and nothing else: `* * *`, `___`.
    static func isRule(_ line: String) -> Bool {
        guard line.utf8.count <= 80, let first = line.utf8.first,
            first >= 0x80 || "*_~=#-".utf8.contains(first), let mark = line.unicodeScalars.first,
            "*_~=#-–—•·".unicodeScalars.contains(mark)
        else { return false }
        var marks = 0
        for scalar in line.unicodeScalars where !scalar.isBlank {
            guard scalar == mark else { return false }
            marks += 1
        }
        return marks >= 3
    }

    /// Two or more paragraphs in a row that begin with a bullet are a list.
    private mutating func readBullets() {
        guard passages.contains(where: { Self.bullet($0) != nil }) else { return }
        var read: [Passage] = []
        var at = 0
        while at < passages.count {
            let end = passages[at...].firstIndex { Self.bullet($0) == nil } ?? passages.count
            guard end - at >= 2 else {
                read.append(passages[at])
                at += 1
                continue
            }
            let items = passages[at..<end].compactMap(Self.bullet).map { [Block.paragraph($0)] }
            read.append(
                Passage(number: passages[at].number, block: .list(ordered: false, items: items)))
            at = end
        }
        passages = read
    }

    private static func bullet(_ passage: Passage) -> Text? {
        guard let text = passage.paragraph, let first = text.string.utf8.first,
            first == UInt8(ascii: "*") || first >= 0x80
        else { return nil }
        for mark in ["* ", "• ", "· ", "▪ ", "■ "] where text.string.hasPrefix(mark) {
            return text.part(from: mark.utf8.count, to: text.string.utf8.count).trimmed
        }
        return nil
    }
}
