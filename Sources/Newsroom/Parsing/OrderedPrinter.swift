import Synchronization

/// Prints results in the order of their inputs, each as soon as those before it are printed.
final class OrderedPrinter: Sendable {
    private struct State {
        var next = 0
        var waiting: [Int: Printout] = [:]
        var refused = 0
    }

    private let output: StandardOutput
    private let errors: StandardOutput
    private let state = Mutex(State())

    init(output: StandardOutput, errors: StandardOutput) {
        self.output = output
        self.errors = errors
    }

    var refused: Int { state.withLock { $0.refused } }
    /// How many inputs, from the first on, have been printed.
    var printed: Int { state.withLock { $0.next } }

    func print(_ printout: Printout, at place: Int) throws {
        try state.withLock { state in
            state.waiting[place] = printout
            while let ready = state.waiting.removeValue(forKey: state.next) {
                state.next += 1
                for line in ready.lines { try output.print(line) }
                guard let refusal = ready.refusal else { continue }
                state.refused += 1
                try errors.print(refusal)
            }
        }
    }
}
