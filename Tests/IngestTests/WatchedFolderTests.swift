import Foundation
import Ingest
import News
import Synchronization
import Testing

@Suite struct WatchedFolderTests {
    private struct DiskFull: Error {}

    @Test func `complete files are delivered in the order of their names and moved to done`()
        async throws
    {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("b.txt", "second")
        try folder.write("a.txt", "first")
        try folder.write(".hidden", "no")
        try folder.write("c.part", "no")
        let (clock, inbox) = (TestClock(), Inbox())
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 2
                })
            #expect(await eventually { folder.names("done") == ["a.txt", "b.txt"] })
        }
        #expect(inbox.texts == ["first", "second"])
        #expect(folder.names() == [".hidden", "c.part", "done"])
    }

    @Test func `so many files are delivered at one look, the others at the next`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        for name in ["a", "b", "c"] { try folder.write("\(name).txt", name) }
        let (clock, inbox) = (TestClock(), Inbox())
        var limits = FetchLimits()
        limits.filesPerRound = 2
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox, limits: limits) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count > 0
                })
            #expect(await eventually { folder.names("done") == ["a.txt", "b.txt"] })
            try await Task.sleep(for: .milliseconds(50))
            #expect(inbox.texts == ["a", "b"])
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 3
                })
        }
    }

    @Test func `files that cannot be read are handed on with the reason and put aside`()
        async throws
    {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("a.txt", "unreadable")
        try folder.write("b.txt", String(repeating: "b", count: 65))
        try folder.write("c.txt", String(repeating: "c", count: 66))
        try folder.write("d.txt", "read")
        let (clock, inbox) = (TestClock(), Inbox())
        var limits = FetchLimits()
        limits.bodyBytes = 64
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox, limits: limits) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 4
                })
            #expect(await eventually { folder.names("done") == ["d.txt"] })
        }
        #expect(folder.names("refused") == ["a.txt", "b.txt", "c.txt"])
        let reasons = inbox.unreadable.withLock { $0 }
        #expect(reasons[0] == "nothing to read")
        #expect(reasons[1] == "b.txt has more than 64 bytes (ingest.maxBytes)")
        let names = inbox.deliveries.withLock { $0.map(\.id) }
        #expect(Set(names).count == 4)
    }

    @Test func `a refused file that cannot be put aside is filed once and holds nobody up`()
        async throws
    {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("refused", "a file where the folder should be")
        try folder.write("a.txt", "unreadable")
        let (clock, inbox) = (TestClock(), Inbox())
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.unreadable.withLock { $0.count } == 1
                })
            try folder.write("b.txt", "read")
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.texts.contains("read")
                })
        }
        #expect(inbox.texts.filter { $0 == "unreadable" }.count == 1)
    }

    @Test func `a file that takes the name of one being filed is read in its turn`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("latest.xml", "first")
        let (clock, inbox) = (TestClock(), Inbox())
        let file: Rota.File = { delivery, unreadable in
            if inbox.count == 0 { try folder.write("latest.xml", "the second") }
            return inbox.take(delivery, unreadable)
        }
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox, file: file) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 2
                })
            #expect(await eventually { folder.names("done") == ["latest.xml"] })
        }
        #expect(inbox.texts == ["first", "the second"])
    }

    @Test func `a file that is filed and cannot be put aside is filed once, with the others`()
        async throws
    {
        let folder = try Folder()
        defer { folder.remove() }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/done", withDestinationPath: "/dev/null")
        for name in ["a.txt", "b.txt"] { try folder.write(name, "copy of \(name)") }
        let (clock, inbox) = (TestClock(), Inbox())
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 2
                })
            clock.pass(seconds: 60)
            try await Task.sleep(for: .milliseconds(100))
            #expect(inbox.states.withLock { $0["drop"]?.lastError != nil })
        }
        #expect(inbox.texts.sorted() == ["copy of a.txt", "copy of b.txt"])
    }

    @Test func `a file still being written is left until it is still for a whole poll`()
        async throws
    {
        let folder = try Folder()
        defer { folder.remove() }
        let (clock, inbox) = (TestClock(), Inbox())
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox) { _ in
            for length in 1...8 {
                try folder.write("a.txt", String(repeating: "a", count: length))
                clock.pass(seconds: 2)
                try await Task.sleep(for: .milliseconds(30))
            }
            #expect(inbox.texts.allSatisfy { $0 == "aaaaaaaa" })
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 1
                })
        }
        #expect(inbox.texts == ["aaaaaaaa"])
    }

    @Test func `a file that changed a moment ago waits, what was handed in does not`()
        async throws
    {
        let folder = try Folder()
        defer { folder.remove() }
        let start = Timepiece.wall.now()
        let (clock, inbox) = (TestClock(start), Inbox())
        var limits = FetchLimits()
        limits.rest = .seconds(60)
        let handedIn = HandedIn.name(of: [], at: clock.now)
        try folder.write("a.txt", "half")
        try folder.write(handedIn, "ruling")
        try folder.write(handedIn + ".txt", "no ruling")
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox, limits: limits) { _ in
            for _ in 1...10 {
                clock.pass(seconds: 2)
                try await Task.sleep(for: .milliseconds(30))
            }
            #expect(inbox.texts == ["ruling"])
            #expect(
                await eventually {
                    clock.pass(seconds: 2); return inbox.count == 3
                })
        }
        #expect(clock.now >= start.advanced(bySeconds: 60))
    }

    @Test func `what was handed in is taken before a folder full of copy`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let (clock, inbox) = (TestClock(), Inbox())
        var limits = FetchLimits()
        limits.filesPerRound = 2
        for name in ["a", "b", "c"] { try folder.write("\(name).txt", name) }
        try folder.write(HandedIn.name(of: [2], at: clock.now.advanced(bySeconds: 1)), "second")
        try folder.write(HandedIn.name(of: [1], at: clock.now), "first")
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox, limits: limits) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 5
                })
        }
        #expect(inbox.texts == ["first", "second", "a", "b", "c"])
    }

    @Test func `a file of a clock that is ahead of ours rests by ours`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let (clock, inbox) = (TestClock(Instant(seconds: 1_500_000_000)), Inbox())
        try folder.write("a.txt", "copy")
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 1
                })
        }
    }

    @Test func `a file that grows after it was put aside comes back, for so long`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let (clock, inbox) = (TestClock(), Inbox())
        try folder.write("a.txt", "half")
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return folder.names("done") == ["a.txt"]
                })
            try folder.append(", and the whole", to: "done/a.txt")
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 2
                })
            #expect(await eventually { folder.names("done") == ["a.txt"] })
            clock.pass(seconds: 60)
            try folder.write("b.txt", "later")
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 3
                })
            try folder.append(", and more", to: "done/a.txt")
            try folder.write("c.txt", "last")
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 4
                })
        }
        #expect(inbox.texts == ["half", "half, and the whole", "later", "last"])
    }

    @Test func `a file that could not be filed stays and is filed later`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("a.txt", "copy")
        let (clock, inbox) = (TestClock(), Inbox())
        let failed = Mutex(0)
        let file: Rota.File = { delivery, unreadable in
            let isFirst = failed.withLock { count in
                count += 1
                return count == 1
            }
            if isFirst { throw DiskFull() }
            return inbox.take(delivery, unreadable)
        }
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox, file: file) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return failed.withLock { $0 >= 1 }
                })
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 1
                })
            #expect(await eventually { folder.names("done") == ["a.txt"] })
        }
    }

    @Test func `a file filed but not moved before a kill is not filed twice`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("a.txt", "copy")
        let (clock, inbox) = (TestClock(), Inbox())
        var state = FetchState()
        state.bodyDigest = Delivery.digest(of: Array("copy".utf8))
        try await inbox.keep(state, of: folder.source)
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox) { _ in
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return folder.names("done") == ["a.txt"]
                })
        }
        #expect(inbox.count == 0)
    }

    @Test func `a name already done does not overwrite the earlier file`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let (clock, inbox) = (TestClock(), Inbox())
        try await RotaTests.run([folder.source], clock: clock, inbox: inbox) { _ in
            try folder.write("a.txt", "one")
            #expect(
                await eventually {
                    clock.pass(seconds: 1); return inbox.count == 1
                })
            try folder.write("a.txt", "two")
            #expect(
                await eventually {
                    clock.pass(seconds: 1)
                    return folder.names("done") == ["a.txt", "a.txt.2"]
                })
        }
        #expect(inbox.texts == ["one", "two"])
    }

    @Test func `a folder that is missing is a named failure`() async throws {
        let (clock, inbox) = (TestClock(), Inbox())
        let source = Source(id: "drop", name: "", address: "file:///no/such/folder")
        try await RotaTests.run([source], clock: clock, inbox: inbox) { _ in
            #expect(await eventually { inbox.states.withLock { $0["drop"]?.lastError != nil } })
        }
        #expect(
            inbox.states.withLock { $0["drop"]?.lastError }
                == "cannot read /no/such/folder: the folder cannot be listed")
    }
}

/// A folder of its own for one test.
struct Folder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "wiredesk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    var source: Source { Source(id: "drop", name: "Drop", address: "file://\(path)") }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
    }

    func append(_ text: String, to name: String) throws {
        let file = try FileHandle(forWritingTo: URL(filePath: path + "/" + name))
        try file.seekToEnd()
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }

    func names(_ folder: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
