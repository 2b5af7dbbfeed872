import Foundation
import Markup
import News
import WireFormats

// Reads NewsML-G2 and, beside it, the same bytes with our own XML tokenizer and empty handlers.
//   wires-speed FILE… [--rounds N]     prints MB a second of CPU for each, and the ratio
// The files are read in turn, each with the tokenizer and then the reader, so that a busy machine
// slows both alike.

/// CPU seconds of this process.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Walks all tokens; the count keeps the work from being left out.
func tokenize(_ bytes: [UInt8]) -> Int {
    var reader = XMLReader(bytes)
    var tokens = 0
    while true {
        if case .finish = reader.next() { return tokens }
        tokens += 1
    }
}

var paths = Array(CommandLine.arguments.dropFirst())
var rounds = 5
if let at = paths.firstIndex(of: "--rounds"), at + 1 < paths.count {
    rounds = Int(paths[at + 1]) ?? rounds
    paths.removeSubrange(at...(at + 1))
}
let files = paths.compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } }
let size = Double(files.reduce(0) { $0 + $1.count } * rounds) / 1e6
var seconds = (tokens: 0.0, bare: 0.0, whole: 0.0)
var seen = (tokens: 0, items: 0)
for _ in 0..<rounds {
    for bytes in files {
        var start = processorTime()
        seen.tokens += tokenize(bytes)
        seconds.tokens += processorTime() - start
        start = processorTime()
        seen.items += (try? NewsMLG2.read(bytes, edited: false))?.copies.count ?? 0
        seconds.bare += processorTime() - start
        start = processorTime()
        seen.items += (try? Reader.read(bytes))?.copies.count ?? 0
        seconds.whole += processorTime() - start
    }
}

/// One line: what was measured, its speed, and its share of the tokenizer's.
func line(_ name: String, _ size: Double, _ seconds: Double, tokenizer: Double) -> String {
    let speed = String(format: "%.0f MB/CPU s", size / seconds)
    return "\(name): \(speed), ratio \(String(format: "%.3f", tokenizer / seconds))"
}

print(line("tokenizer, empty handlers", size, seconds.tokens, tokenizer: seconds.tokens))
print(line("NewsML-G2 into copy", size, seconds.bare, tokenizer: seconds.tokens))
print(line("charset, sniffing, copy editor too", size, seconds.whole, tokenizer: seconds.tokens))
print("\(seen.tokens) tokens, \(seen.items) items")
