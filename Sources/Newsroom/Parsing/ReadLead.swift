/// How far the reading of blocks of lines is ahead of their filing.
struct ReadLead {
    private let jobs: Int
    private let blocks: Int
    /// Blocks given to be read, those of them still being read, and blocks filed.
    private var given = 0
    private var running = 0
    private var filed = 0
    /// Whether nothing is left to be given.
    private(set) var isLast = false
    private var ready: [Int: [GroupLines.Line]] = [:]

    /// - Parameters:
    ///   - jobs: blocks read at the same time.
    ///   - blocks: blocks given and not filed yet, at most.
    init(jobs: Int, blocks: Int) {
        self.jobs = jobs
        self.blocks = blocks
    }

    /// Whether all that was given is filed.
    var isEmpty: Bool { given == filed }

    /// Whether one more block may be given.
    var mayGive: Bool { !isLast && running < jobs && given - filed < blocks }

    /// Whether the next block to be filed is still being read.
    var mustWait: Bool { !isEmpty && ready[filed] == nil }

    /// Numbers a block that is to be read; nil after the last.
    mutating func give(_ block: [UInt8]?) -> (number: Int, block: [UInt8])? {
        guard let block else {
            isLast = true
            return nil
        }
        given += 1
        running += 1
        return (given - 1, block)
    }

    mutating func take(_ read: ReadBlock) {
        ready[read.number] = read.lines
        running -= 1
    }

    /// The lines of the next block, which then counts as filed; none where there is no block.
    mutating func next() -> [GroupLines.Line] {
        guard let lines = ready.removeValue(forKey: filed) else { return [] }
        filed += 1
        return lines
    }
}
