// feeds-speed MODE SECONDS LIST: reads every file named in LIST into memory, reads them all once to
// warm up, then over and over for SECONDS of CPU time (not once more where SECONDS is negative).
// Prints bytes, documents, entries, blocks and CPU seconds; `stream` prints the memory instead of blocks.
#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
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

/// Reads all documents once: entries and blocks read, so that no work can be left out.
func pass(_ documents: [[UInt8]], _ hints: Hints) -> (entries: Int, blocks: Int) {
    var entries = 0
    var blocks = 0
    for document in documents {
        guard let reading = try? Reader.read(document, hints: hints) else { continue }
        entries += reading.copies.count
        for copy in reading.copies { blocks += copy.body.count + copy.standfirst.count }
    }
    return (entries, blocks)
}

/// Reads each document in the room of one copy and prints how much memory the process needed for it.
func stream(_ documents: [[UInt8]], _ hints: Hints) {
    let before = peak()
    var entries = 0
    for document in documents {
        _ = try? Reader.read(document, hints: hints) { copy in
            entries += copy.body.isEmpty && copy.standfirst.isEmpty && copy.headline.isEmpty ? 0 : 1
        }
    }
    let size = documents.reduce(0) { $0 + $1.count }
    print(size, documents.count, entries, peak() - before, cpuSeconds())
}

/// The most memory the process ever held, in bytes.
func peak() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
        getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
        return Int(usage.ru_maxrss) * 1024
    #else
        getrusage(RUSAGE_SELF, &usage)
        return Int(usage.ru_maxrss)
    #endif
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let seconds = Double(arguments[2]) else {
    print("usage: feeds-speed edited|as-delivered|stream SECONDS LIST")
    exit(2)
}
var hints = Hints()
hints.asDelivered = arguments[1] == "as-delivered"
let paths = String(decoding: contents(of: arguments[3]), as: UTF8.self).split(separator: "\n")
let documents = paths.map { contents(of: String($0)) }
if arguments[1] == "stream" {
    stream(documents, hints)
    exit(0)
}
var read = pass(documents, hints)
if seconds < 0 { exit(0) }
let bytes = documents.reduce(0) { $0 + $1.count }
var passes = 0
let start = cpuSeconds()
var spent = 0.0
repeat {
    read = pass(documents, hints)
    passes += 1
    spent = cpuSeconds() - start
} while spent < seconds
print(bytes * passes, documents.count * passes, read.entries, read.blocks, spent)
