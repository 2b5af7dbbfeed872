// pages-speed html SECONDS LIST: reads every file named in LIST into memory, builds the tree of each once to
// warm up, then over and over for SECONDS of CPU time (not once more where SECONDS is negative).
// pages-speed pages SECONDS LIST: the same with the whole reading to finished Copy.
// pages-speed once 0 LIST: reads one page after another from disk, each once, as a process of its own would.
// Prints bytes, documents, nodes or blocks, and CPU seconds.
#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Markup
import News
import WireFormats

func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func contents(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = fread(buffer.baseAddress, 1, size, file)
    }
}

/// Blocks and fields read, so that no work can be left out.
func read(_ page: [UInt8]) -> Int {
    guard let reading = try? Reader.read(page, hints: Hints(format: .webPage)) else { return 0 }
    return reading.copies.reduce(0) { sum, copy in
        let fields = [copy.headline.isEmpty, copy.bylines.isEmpty, copy.published == nil]
        return sum + copy.body.count + copy.standfirst.count + fields.count { !$0 }
    }
}

func pass(_ mode: String, _ pages: [[UInt8]]) -> Int {
    if mode == "html" { return pages.reduce(0) { $0 + HTMLDocument($1).nodes.count } }
    return pages.reduce(0) { $0 + read($1) }
}

let arguments = CommandLine.arguments
let modes = ["html", "pages", "once"]
guard arguments.count == 4, modes.contains(arguments[1]), let seconds = Double(arguments[2]) else {
    print("usage: pages-speed html|pages|once SECONDS LIST")
    exit(2)
}
let paths = String(decoding: contents(of: arguments[3]), as: UTF8.self).split(separator: "\n")
    .map(String.init)
if arguments[1] == "once" {
    var bytes = 0
    var found = 0
    for path in paths {
        let page = contents(of: path)
        bytes += page.count
        found += read(page)
    }
    print(bytes, paths.count, found, cpuSeconds())
    exit(0)
}
let pages = paths.map(contents)
var found = pass(arguments[1], pages)
if seconds < 0 { exit(0) }
let bytes = pages.reduce(0) { $0 + $1.count }
var passes = 0
let start = cpuSeconds()
var spent = 0.0
repeat {
    found = pass(arguments[1], pages)
    passes += 1
    spent = cpuSeconds() - start
} while spent < seconds
print(bytes * passes, pages.count * passes, found, spent)
