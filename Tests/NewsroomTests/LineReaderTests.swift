import Foundation
import Testing

@testable import Newsroom

@Suite struct LineReaderTests {
    private func file(_ text: String) throws -> String {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "wiredesk-lines-\(UUID().uuidString)")
        try Data(text.utf8).write(to: url)
        return url.path()
    }

    @Test func `lines are read as they come, whatever ends them`() throws {
        let path = try file("one\r\n\ntwo")
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try Array(LineReader(path)) == ["one", "", "two"])
    }

    @Test func `blocks hold whole lines, and together the file`() throws {
        let text = (0..<30_000).map { "line \($0)" }.joined(separator: "\n")
        let path = try file(text)
        defer { try? FileManager.default.removeItem(atPath: path) }
        var reader = try LineReader(path)
        var blocks: [[UInt8]] = []
        while let block = reader.nextBlock() { blocks.append(block) }
        #expect(blocks.count > 2)
        #expect(blocks.dropLast().allSatisfy { $0.last == UInt8(ascii: "\n") })
        #expect(blocks.joined().elementsEqual(text.utf8))
        #expect(reader.failure == nil)
    }

    @Test func `a line longer than the limit ends the reading and says so`() throws {
        let long = try file("short\n" + String(repeating: "x", count: 200_000))
        defer { try? FileManager.default.removeItem(atPath: long) }
        var tooLong = try LineReader(OpenFile(long), longest: 64)
        #expect(tooLong.next() == "short")
        #expect(tooLong.next() == nil)
        #expect(tooLong.failure == .longLine(long, limit: 64))
        #expect(tooLong.next() == nil)
        var blocks = try LineReader(OpenFile(long), longest: 64)
        #expect(blocks.nextBlock() == Array("short\n".utf8))
        #expect(blocks.nextBlock() == nil)
        #expect(blocks.failure == .longLine(long, limit: 64))
    }
}
