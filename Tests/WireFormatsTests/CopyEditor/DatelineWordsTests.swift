import Testing

@testable import WireFormats

@Suite struct DatelineWordsTests {
    @Test(arguments: [
        "The council of Nordhaven met - Nobody came.", "Notes: nothing – The rest follows.",
        "Nord and its (small) harbour sleep - Boats lie still.",
        "Why, asked the mayor – And sat down.",
    ])
    func `a sentence is told by a word no dateline has`(line: String) {
        #expect(LineBytes.of(line) { DatelineWords.areSentence($0) })
        #expect(DatelineReader.readAll(line) == nil)
    }

    @Test(arguments: [
        "Rio de Janeiro, 28 de nov (EFE) - A ponte caiu.", "Our man in Nord/AP - The bridge fell.",
        "AP, ANSA - The bridge fell.", "Associated press - The bridge fell.",
        "Nord an der See (dpa) - Die Brücke fiel.", "[seen in Nord AFP] The bridge fell.",
    ])
    func `small words in a dateline make it no sentence`(line: String) {
        #expect(DatelineReader.read(line) != nil)
    }

    @Test func `what the first bytes turn away is no dateline in any form`() {
        var state: UInt64 = 28_112_024
        func draw(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<3000 {
            let line = (0..<2 + draw(7)).map { _ in Self.pieces[draw(Self.pieces.count)] }.joined()
            guard DatelineReader.read(line) == nil, line.first?.isUppercase == true else {
                continue
            }
            #expect(DatelineReader.readAll(line) == nil, "\(line)")
        }
    }

    /// What random openings of paragraphs are made of.
    private static let pieces = [
        "PARIS", "Nord", "Nord an der See", "Hafen", " de ", " council ", "said", ", ", ",", " ",
        "(AFP)", " (dpa/tmn) ", "(Nord)", "(old)", "AP", "/AP/", " /ritzau/", "-", " - ", " – ",
        "—",
        "Nov 28", " 4 Apr", "2024", "28/11", "The ", "A ", "who: ", "Reuters",
        "the associated press",
        ":", ".", " _ ", "É", "è", "\u{A0}", "well-known", " 'Nord' ", "!", " = ", "(", ")", "U.S.",
        "3",
    ]
}
