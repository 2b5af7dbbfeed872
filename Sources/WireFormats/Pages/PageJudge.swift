/// Says how much a block of a page reads like part of its story, by a sum of small decision trees.
///
/// The trees are learned by `Benchmarks/pages/train.py`, which names what they were learned from.
struct PageJudge: Sendable {
    /// The sign a node asks for; ``leaf`` marks a node that answers.
    private var signs: [UInt8] = []
    /// What a sign must not be greater than for the way to the left; the answer of a leaf.
    private var bounds: [Int16] = []
    /// Where the way to the right goes on; the way to the left goes on at the next node.
    private var rights: [Int32] = []
    private var roots: [Int] = []

    private static let leaf: UInt8 = 255

    /// The judge of a page's blocks.
    static let ofBlocks = PageJudge(blockTrees)
    /// The judge of the lines of page text.
    static let ofLines = PageJudge(lineTrees)

    /// Reads trees in preorder: `sign<bound` asks, `=answer` ends.
    init(_ table: String) {
        var nodes = table.utf8.split(whereSeparator: { $0 <= 0x20 })[...]
        while !nodes.isEmpty {
            roots.append(signs.count)
            readNode(&nodes)
        }
    }

    private mutating func readNode(_ nodes: inout ArraySlice<Substring.UTF8View>) {
        guard let node = nodes.popFirst() else {
            // A table cut short ends in leaves that say nothing.
            signs.append(Self.leaf)
            bounds.append(0)
            rights.append(0)
            return
        }
        let place = signs.count
        rights.append(0)
        guard let mark = node.firstIndex(of: UInt8(ascii: "<")) else {
            signs.append(Self.leaf)
            bounds.append(Int16(Substring(node.dropFirst())) ?? 0)
            return
        }
        signs.append(UInt8(Substring(node[..<mark])) ?? 0)
        bounds.append(Int16(Substring(node[node.index(after: mark)...])) ?? 0)
        readNode(&nodes)
        rights[place] = Int32(signs.count)
        readNode(&nodes)
    }

    /// The highest number of a sign that is asked for.
    var mostSign: Int { signs.filter { $0 != Self.leaf }.max().map(Int.init) ?? -1 }

    /// The sum of all trees' answers, in thousandths; above 0 the block is more likely the story's.
    func score(_ row: [Int16]) -> Int {
        var sum = 0
        for root in roots {
            var node = root
            while signs[node] != Self.leaf {
                let isLeft = row[Int(signs[node])] <= bounds[node]
                node = isLeft ? node + 1 : Int(rights[node])
            }
            sum += Int(bounds[node])
        }
        return sum
    }
}
