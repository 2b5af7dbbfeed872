import Foundation
import News
import WireFormats

/// Reads many inputs on all cores and prints what they hold as JSON lines, in the order given.
package struct Parsing: Sendable {
    /// What one printed line stands for.
    package enum Unit: Sendable {
        case item, file
        /// A web page's blocks, each with its score and why it was kept or dropped.
        case explanation
    }

    /// Inputs read ahead of the first one not printed yet, for each job: what one slow input may
    /// make the others wait in memory.
    static let readAhead = 4

    package var unit: Unit
    package var maxBytes: Int
    /// Inputs read at the same time.
    package var jobs: Int

    /// The most that is read at the same time, however many are asked for: each job keeps some of
    /// what it read in memory.
    package static let mostJobs = 256

    /// How many jobs there are where so many are asked for; nil asks for one a core.
    static func count(of jobs: Int?) -> Int {
        min(max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount), mostJobs)
    }

    /// - Parameter jobs: nil for as many as there are cores; at most ``mostJobs``.
    package init(unit: Unit, maxBytes: Int, jobs: Int? = nil) {
        self.unit = unit
        self.maxBytes = maxBytes
        self.jobs = Self.count(of: jobs)
    }

    /// Reads all inputs; refused ones are named on `errors`.
    ///
    /// - Returns: how many were refused.
    package func run(
        _ inputs: some Sequence<ParseInput>, to output: StandardOutput, errors: StandardOutput
    ) async throws -> Int {
        let printer = OrderedPrinter(output: output, errors: errors)
        try await withThrowingTaskGroup(of: Void.self) { group in
            var running = 0
            for (place, input) in inputs.enumerated() {
                while running >= jobs || place - printer.printed >= jobs * Self.readAhead {
                    try await group.next()
                    running -= 1
                }
                running += 1
                group.addTask { try printer.print(self.parse(input), at: place) }
            }
            try await group.waitForAll()
        }
        try output.flush()
        try errors.flush()
        return printer.refused
    }

    private func parse(_ input: ParseInput) throws -> Printout {
        do {
            if let failure = input.failure { throw failure }
            let bytes = try FileBytes.read(input.path, limit: maxBytes)
            if unit == .explanation {
                let explained = ExplainedPage(
                    input, PageExplanation.read(bytes, hints: input.hints))
                return Printout(lines: [try JSONLine.bytes(explained)])
            }
            let reading = try Reader.read(bytes, hints: input.hints)
            switch unit {
            case .file: return Printout(lines: [try JSONLine.bytes(ParsedFile(input, reading))])
            case .item, .explanation:
                return Printout(
                    lines: try reading.copies.map {
                        try JSONLine.bytes(ParsedItem(input, reading, $0))
                    })
            }
        } catch let error as WireError {
            return try refusal(of: input, "\(error)", fault: error.fault)
        } catch let error as FileBytesError {
            return try refusal(of: input, "\(error)", fault: nil)
        }
    }

    private func refusal(of input: ParseInput, _ words: String, fault: Fault?) throws -> Printout {
        let complaint = words.contains(input.path) ? words : "\(input.path): \(words)"
        let lines = unit != .item ? [try JSONLine.bytes(RefusedFile(input, words, fault))] : []
        return Printout(lines: lines, refusal: complaint)
    }
}
