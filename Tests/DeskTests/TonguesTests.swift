import Testing

@testable import Desk

@Suite struct TonguesTests {
    private let german = Tongue(tag: "de")
    private let spanish = Tongue(tag: "es")

    @Test func `members are counted by their language, the opener's as well`() {
        var tongues = Tongues(first: .english)
        for tongue in [.english, spanish, spanish, german, spanish] { tongues.add(tongue) }
        #expect(tongues.all == 5)
        #expect(tongues.count(of: .english) == 1)
        #expect(tongues.count(of: spanish) == 3)
        #expect(tongues.foreign(to: spanish) == 0.4)
        #expect(tongues.foreign(to: Tongue(tag: "ru")) == 1)
    }

    @Test func `who leaves is taken off, and the opener's language may die out`() {
        var tongues = Tongues(first: .english)
        for tongue in [.english, spanish, spanish] { tongues.add(tongue) }
        tongues.remove(.english)
        tongues.remove(spanish)
        #expect(tongues.all == 1)
        #expect(tongues.count(of: .english) == 0)
        #expect(tongues.foreign(to: spanish) == 0)
        tongues.remove(spanish)
        #expect(tongues.others.isEmpty)
    }

    @Test func `two stories share a language as far as their members do`() {
        var one = Tongues(first: .english)
        for tongue in [.english, spanish] { one.add(tongue) }
        var other = Tongues(first: spanish)
        for tongue in [spanish, spanish, german, .english] { other.add(tongue) }
        // Of eight pairs one is English, two are Spanish.
        #expect(one.foreign(to: other) == 0.625)
        #expect(other.foreign(to: one) == 0.625)
        one.add(other)
        #expect(one.all == 6)
        #expect(one.count(of: .english) == 2)
        #expect(one.count(of: spanish) == 3)
    }

    @Test func `a snapshot keeps the languages of each story`() throws {
        var tongues = Tongues(first: .english)
        for tongue in [.english, spanish, german] { tongues.add(tongue) }
        var writer = StateWriter()
        tongues.write(to: &writer)
        var reader = StateReader(writer.bytes[...])
        let read = try Tongues(from: &reader)
        #expect(read.all == 3)
        #expect(read.first == .english)
        #expect(read.count(of: spanish) == 1)
        #expect(read.count(of: german) == 1)
    }
}
