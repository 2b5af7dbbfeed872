/// Says how much a block of a page reads like part of its story, by a sum of small decision trees.
///
/// The trees are learned by `Benchmarks/pages/train.py`, which names what they were learned from.
struct PageJudge: Sendable {
    private struct Node {
        /// The sign it asks for; ``leaf`` where it answers.
        var sign: UInt8
        /// What the sign must not be greater than for the way to the left; the answer of a leaf.
        var bound: Int16
        /// Where the way to the right goes on; the way to the left goes on at the next node.
        var right: Int32 = 0
    }

    private var nodes: [Node] = []
    private var roots: [Int] = []

    private static let leaf: UInt8 = 255

    /// The judge of a page's blocks.
    static let ofBlocks = PageJudge(blockTrees)
    /// The judge of the lines of page text.
    static let ofLines = PageJudge(lineTrees)

    /// Reads trees in preorder: `sign<bound` asks, `=answer` ends.
    init(_ table: String) {
        var words = table.utf8.split(whereSeparator: { $0 <= 0x20 })[...]
        while !words.isEmpty {
            roots.append(nodes.count)
            readNode(&words)
        }
    }

    private mutating func readNode(_ words: inout ArraySlice<Substring.UTF8View>) {
        guard let word = words.popFirst() else {
            // A table cut short ends in leaves that say nothing.
            nodes.append(Node(sign: Self.leaf, bound: 0))
            return
        }
        let place = nodes.count
        guard let mark = word.firstIndex(of: UInt8(ascii: "<")) else {
            nodes.append(Node(sign: Self.leaf, bound: Int16(Substring(word.dropFirst())) ?? 0))
            return
        }
        nodes.append(
            Node(
                sign: UInt8(Substring(word[..<mark])) ?? 0,
                bound: Int16(Substring(word[word.index(after: mark)...])) ?? 0))
        readNode(&words)
        nodes[place].right = Int32(nodes.count)
        readNode(&words)
    }

    /// The highest number of a sign that is asked for.
    var mostSign: Int { nodes.map(\.sign).filter { $0 != Self.leaf }.max().map(Int.init) ?? -1 }

    /// The sum of all trees' answers, in thousandths; above 0 the block is more likely the story's.
    func score(_ row: [Int16]) -> Int {
        var sum = 0
        for root in roots {
            var place = root
            var node = nodes[place]
            while node.sign != Self.leaf {
                place = row[Int(node.sign)] <= node.bound ? place + 1 : Int(node.right)
                node = nodes[place]
            }
            sum += Int(node.bound)
        }
        return sum
    }
}
