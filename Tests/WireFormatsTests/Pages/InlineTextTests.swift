import News
import Testing

@testable import WireFormats

@Suite struct InlineTextTests {
    private func line(_ text: String) -> String? {
        var line = InlineText()
        Array(text.utf8).withUnsafeBufferPointer { line.append($0, from: 0, to: $0.count) }
        return line.take()?.string
    }

    private static let gaps: [(written: String, read: String)] = [
        (" ", " "), ("  ", " "), ("\n", " "), ("\u{A0}", "\u{A0}"), ("\u{A0} ", " "),
        ("\u{2009}", " "), ("\u{3000}", " "), ("\u{AD}", ""), ("\u{200B}", ""), ("é", "é"),
        ("\u{2019}", "\u{2019}"),
    ]

    @Test(arguments: gaps)
    func `white space is folded wherever it stands in a text`(written: String, read: String) {
        for before in 1...40 {
            for after in [1, 7, 15, 16, 17, 33] {
                let (words, rest) = (
                    String(repeating: "a", count: before), String(repeating: "b", count: after)
                )
                #expect(line(words + written + rest) == words + read + rest)
                #expect(line(" \n" + words + written + rest + " ") == words + read + rest)
            }
        }
    }

    @Test func `a part of a text is taken to its end and no further`() {
        let text = Array("The council of Nordhaven met on the first of the month.".utf8)
        for end in 1...text.count {
            var line = InlineText()
            text.withUnsafeBufferPointer { line.append($0, from: 0, to: end) }
            var read = text[..<end]
            while read.last == 0x20 { read.removeLast() }
            #expect(line.take()?.string == String(decoding: read, as: UTF8.self))
        }
    }

    @Test(arguments: ["<", "&"])
    func `words of markup end before a tag or a reference`(mark: String) {
        for before in 1...40 {
            let words = String(repeating: "é", count: before)
            var line = InlineText()
            let end = Array((words + " " + mark + "b>, and so the line goes on").utf8)
                .withUnsafeBufferPointer { line.append(markup: $0, from: 0) }
            #expect(end == 2 * before + 1)
            #expect(line.take()?.string == words)
        }
    }

    @Test func `a paragraph may be of any length`() {
        let words = Array(repeating: "Nordhaven", count: 5_000).joined(separator: " ")
        #expect(line(words) == words)
    }

    @Test func `spans stand in the order they begin, the longest first`() {
        var line = InlineText()
        line.open(.link, address: "https://nordpost.example/")
        line.open(.strong)
        line.append("o")
        line.close()
        line.open(.emphasis)
        line.append("n")
        line.close()
        line.close()
        let text = line.take()
        #expect(text?.spans.map(\.kind) == [.link, .strong, .emphasis])
        #expect(text?.spans.map(\.from) == [0, 0, 1])
        let tookBold = line.tookBold
        #expect(!tookBold)
    }

    @Test func `it is known that a paragraph was all bold`() {
        var line = InlineText()
        line.open(.strong)
        line.append("o")
        line.close()
        _ = line.take()
        let tookBold = line.tookBold
        #expect(tookBold)
    }
}
