import Store

/// The archive as services use it: on a thread of its own, since its calls wait for the disk and for
/// each other. On Swift's own threads, of which there are as many as cores, they would keep everything
/// else waiting, what they wait for included.
actor ArchiveThread {
    private let thread = DeskThread("wiredesk.archive")
    private let archive: Archive

    init(_ archive: Archive) {
        self.archive = archive
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        thread.asUnownedSerialExecutor()
    }

    func run<Answer: Sendable>(
        _ work: @Sendable (Archive) throws -> Answer
    ) throws -> Answer {
        try work(archive)
    }
}
