import Foundation
import News
import Testing

@testable import WireFormats

/// Every fixture cut, mislabelled, bombed and nested: what comes of it is told, and never a crash.
@Suite struct MutatedFixtureTests {
    private static let folder = Bundle.module.resourceURL?
        .appendingPathComponent("Fixtures/texts")

    private static let names: [String] = {
        let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
        return (files ?? []).filter { !$0.hasSuffix(".words") }.sorted()
    }()

    /// Texts that say nowhere how they end, so that a part of one is one too.
    private static let endless: Set<String> = [
        "mail.txt", "page.html", "page.txt", "release.txt", "ticker.txt",
    ]
    private static let marked = names.filter { !endless.contains($0) }
    private static let ofMarkup = names.filter { $0.hasSuffix(".xml") }

    private func bytes(_ name: String) throws -> [UInt8] {
        let folder = try #require(Self.folder)
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    /// What is said of a delivery: the reason it was refused for, or its faults.
    private func said(_ bytes: [UInt8], _ hints: Hints = Hints()) -> [String] {
        do {
            return try Reader.read(bytes, hints: hints).faults.map(\.message)
        } catch {
            return ["\(error)"]
        }
    }

    @Test func `there are fixtures of every kind`() {
        #expect(Self.marked.count >= 15)
        #expect(Self.ofMarkup.count >= 9)
        #expect(Self.endless.isSubset(of: Self.names))
    }

    @Test(arguments: marked) func `what was cut off is told`(name: String) throws {
        let whole = try bytes(name)
        // A telegram's text is whole at its end of text; what follows says when it was sent.
        let end = whole.firstIndex(of: 0x03) ?? whole.count - 8
        for count in stride(from: 8, to: end, by: 8) {
            let said = said(Array(whole.prefix(count)))
            #expect(!said.isEmpty && !said.contains(""), "\(name), the first \(count) bytes")
        }
    }

    @Test(arguments: endless.sorted())
    func `a part of a text without an end is refused or holds its words`(name: String) throws {
        let whole = try bytes(name)
        for count in stride(from: 8, to: whole.count, by: 8) {
            do {
                let reading = try Reader.read(Array(whole.prefix(count)))
                #expect(!reading.copies.isEmpty, "\(name), the first \(count) bytes")
            } catch {
                #expect(!error.fault.message.isEmpty)
            }
        }
    }

    @Test(arguments: names, ["utf-16le", "koi8-r", "shift_jis", "no-such-charset"])
    func `a wrong charset ends in copy or a refusal`(name: String, charset: String) throws {
        var hints = Hints()
        hints.charset = charset
        let whole = try bytes(name)
        do {
            let reading = try Reader.read(whole, hints: hints)
            #expect(!reading.copies.isEmpty)
        } catch {
            #expect(!error.fault.message.isEmpty)
        }
    }

    @Test(arguments: ofMarkup) func `declared entities stay within their limit`(
        name: String
    ) throws {
        var declared = "<!DOCTYPE x [<!ENTITY a0 \"ferry \">"
        for depth in 1..<40 {
            let before = "&a\(depth - 1);"
            declared += "<!ENTITY a\(depth) \"\(before)\(before)\(before)\">"
        }
        let document = String(decoding: try bytes(name), as: UTF8.self)
        let start = document.range(of: "?>")?.upperBound ?? document.startIndex
        let bomb =
            "<?xml version=\"1.0\"?>" + declared + "]>"
            + document[start...].replacing("</", with: "&a39;</", maxReplacements: 60)
        do {
            let reading = try Reader.read(Array(bomb.utf8))
            let text = reading.copies.reduce(0) { $0 + $1.text.plainText.utf8.count }
            #expect(text < 1_000_000)
            #expect(!reading.faults.isEmpty)
        } catch {
            #expect(!error.fault.message.isEmpty)
        }
    }

    @Test(arguments: ofMarkup) func `elements nested without end are told`(name: String) throws {
        let document = String(decoding: try bytes(name), as: UTF8.self)
        let last = try #require(document.range(of: "</", options: .backwards)?.lowerBound)
        let deep = document[..<last] + String(repeating: "<b>", count: 60_000)
        #expect(!said(Array(deep.utf8)).isEmpty)
    }
}
