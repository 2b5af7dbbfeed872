import News
import Testing

@testable import WireFormats

/// Whatever the copy editor reads out of a text stands in a field: no word is lost, none is moved.
@Suite struct NothingLostTests {
    @Test(arguments: 0..<300 as Range<UInt64>)
    func `every word of a text is in the copy, and the text keeps its order`(seed: UInt64) {
        var chance = CopyGenerator(seed: seed)
        let lines = Self.text(&chance)
        let headline = chance.pick(["", "Ferries stop", "UPDATE 1-Ferries stop", "Ferries stop =2"])
        expectNothingLost(headline, lines, CopyEditor.paragraphs(fromLines: lines))
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `nor of a text with every kind of block`(seed: UInt64) {
        var generator = CopyGenerator(seed: seed)
        let copy = generator.copy()
        expectNothingLost(copy.headline, [copy.body.plainText], copy.body)
    }

    private func expectNothingLost(_ headline: String, _ lines: [String], _ body: [Block]) {
        let edited = CopyEditor.edit(Copy(headline: headline, body: body))
        let delivered = Self.words(headline) + lines.flatMap(Self.words)
        var kept: [String: Int] = [:]
        for word in Self.printed(edited) { kept[word, default: 0] += 1 }
        for word in delivered {
            let left = kept[word, default: 0]
            #expect(left > 0, "“\(word)” of \(lines) is lost")
            kept[word] = left - 1
        }
        var rest = lines.flatMap(Self.words)[...]
        for word in Self.words(edited.body.plainText) {
            let at = rest.firstIndex(of: word)
            #expect(at != nil, "“\(word)” stands out of order in \(lines)")
            if let at { rest = rest[(at + 1)...] }
        }
    }

    /// Everything a reader of the copy can see, field by field.
    private static func printed(_ copy: Copy) -> [String] {
        var parts = [copy.headline, copy.body.plainText, copy.signOff ?? "", copy.rights ?? ""]
        parts += copy.advisories.map(\.text)
        parts += [copy.dateline?.asWritten ?? "", copy.origins[.bylines]?.reason ?? ""]
        parts += copy.bylines.map {
            [$0.name, $0.role ?? "", $0.mastheadCode ?? ""].joined(separator: " ")
        }
        return parts.flatMap(words)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func text(_ chance: inout CopyGenerator) -> [String] {
        var lines: [String] = []
        for _ in 0..<chance.number(3) { lines.append(chance.pick(heads)) }
        lines.append(chance.pick(datelines) + chance.sentence())
        for _ in 0..<(1 + chance.number(5)) {
            lines.append(chance.number(3) == 0 ? chance.pick(middles) : chance.sentence())
        }
        for _ in 0..<chance.number(4) { lines.append(chance.pick(tails)) }
        return lines
    }

    private static let heads = [
        "UPDATES with harbour master", "(Adds quotes, background)", "By Ada Nord and Ola Vik",
        "Political Editor", "Eds: With pictures.", "ATTENTION - CORRECTS day ///", "snap",
        "* Storm nears", "* Boats stay in", "CORRECTS para 2 to say boats", "Par Ada Nord",
    ]
    private static let datelines = [
        "HALDEN, Nov 22 (AFP) - ", "HALDEN (AP) _ ", "Jan 30 (Reuters) - ", "Halden (dpa) - ",
        "(ANSA) - HALDEN, 22 NOV - ", "MOSCOW, November 22. /TASS/. ", "",
        "(Adds detail) HALDEN (Reuters) - ",
    ]
    private static let middles = [
        "- Rough seas -", "– Rough seas –", "___", "* * *", "* One", "* Two", "``Wet,'' she said.",
        "Sea - and sky - met.", "He/she said: \"No.\"",
    ]
    private static let tails = [
        "burs-ab/cd/ef", "(Reporting by Ada Nord; Editing by Ola Vik)", "I.Meyer--HPW", "ends",
        "mf",
        "NNNN", "dpa ab yy n1 cd", "# Notebook", "Call Ada Nord.", "© 2026 Meridian News",
        "Eds: More follows.", "This story has been corrected to show the day.",
    ]
}
