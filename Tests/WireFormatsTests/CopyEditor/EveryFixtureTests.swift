import Foundation
import News
import Testing

@testable import WireFormats

/// Reading then printing gives back every word of a fixture, in order.
///
/// Beside each file of `Fixtures/texts` its words stand by hand: the text, what is for editors, what
/// is kept beside the text, what the field itself says, and what is left out on purpose.
@Suite struct EveryFixtureTests {
    private static let folder = Bundle.module.resourceURL?
        .appendingPathComponent("Fixtures/texts")

    private static let names: [String] = {
        let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
        return (files ?? []).filter { !$0.hasSuffix(".words") }.sorted()
    }()

    @Test func `the fixtures are of every kind of format`() throws {
        let formats = Set(try Self.names.map { try Reader.read(bytes($0)).format })
        let without: Set<Format> = [.opml, .newsSitemap, .cdf, .hFeed]
        #expect(formats.union(without) == Set(Format.allCases))
        #expect(Self.names.count >= 20)
    }

    @Test(arguments: names, [false, true])
    func `no word of a fixture is lost, none is moved`(name: String, asDelivered: Bool) throws {
        var hints = Hints()
        hints.asDelivered = asDelivered
        let reading = try Reader.read(bytes(name), hints: hints)
        let copy = try #require(reading.copies.first)
        #expect(reading.copies.count == 1)
        let sections = try self.sections(name)
        let text = sections["text", default: []]
        let editors = sections["for editors", default: []]
        expect(text + (asDelivered ? editors : []), in: Self.printed(copy) + notes(copy), name)
        if !asDelivered { expect(editors, in: notes(copy), name) }
        expect(sections["kept beside", default: []], in: extras(copy), name)
        expectOrder(of: Self.words(copy.body.plainText), as: text + editors, name)
        let shown = Set(Self.printed(copy))
        for word in sections["left out", default: []] {
            #expect(!shown.contains(word), "“\(word)” of \(name) is printed")
        }
    }

    @Test(arguments: names) func `nor when it is written and read again`(name: String) throws {
        let copy = try #require(try Reader.read(bytes(name)).copies.first)
        let at = Instant(seconds: 1_795_000_000)
        for format in [WrittenFormat.newsMLG2, .nitf, .ninjs] {
            let dispatch = Dispatch(sender: "MNA", sent: at)
            let document = try #require(
                Writer.documents(of: [copy], as: format, in: dispatch).first)
            let again = try #require(try Reader.read(document).copies.first)
            #expect(again.body.plainText == copy.body.plainText, "\(name) as \(format)")
            #expect(again.headline == copy.headline, "\(name) as \(format)")
        }
    }

    private func expect(_ words: [String], in given: [String], _ name: String) {
        var kept: [String: Int] = [:]
        for word in given { kept[word, default: 0] += 1 }
        for word in words {
            let left = kept[word, default: 0]
            #expect(left > 0, "“\(word)” of \(name) is lost")
            kept[word] = left - 1
        }
    }

    private func expectOrder(of body: [String], as text: [String], _ name: String) {
        var rest = text[...]
        for word in body {
            let at = rest.firstIndex(of: word)
            #expect(at != nil, "“\(word)” of \(name) stands out of order")
            if let at { rest = rest[(at + 1)...] }
        }
    }

    /// What readers of the copy see, field by field.
    private static func printed(_ copy: Copy) -> [String] {
        var parts = [copy.headline, copy.standfirst.plainText]
        parts += copy.bylines.map { "\($0.name) \($0.role ?? "")" }
        parts += [copy.origins[.bylines]?.reason ?? "", copy.dateline?.asWritten ?? ""]
        parts += [copy.body.plainText, copy.signOff ?? "", copy.rights ?? ""]
        parts += copy.media.flatMap { [$0.title, $0.caption, $0.credit].compactMap(\.self) }
        return parts.flatMap(words)
    }

    private func notes(_ copy: Copy) -> [String] {
        (copy.advisories.map(\.text) + [copy.signOff ?? ""]).flatMap(Self.words)
    }

    private func extras(_ copy: Copy) -> [String] {
        let named = [copy.slugline, copy.outlet, copy.providerID].compactMap(\.self)
        return (copy.extras.map(\.value) + named).flatMap(Self.words)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        let folder = try #require(Self.folder)
        return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    private func sections(_ name: String) throws -> [String: [String]] {
        var sections: [String: [String]] = [:]
        var section = ""
        for line in String(decoding: try bytes(name + ".words"), as: UTF8.self)
            .split(whereSeparator: \.isNewline)
        {
            if line.hasPrefix("# ") {
                section = String(line.dropFirst(2))
            } else {
                sections[section, default: []] += Self.words(String(line))
            }
        }
        return sections
    }
}
