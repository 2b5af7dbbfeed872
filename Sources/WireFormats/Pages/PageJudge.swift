/// Says how much a block of a page reads like part of its story, by a sum of small decision trees.
///
/// The trees are learned by `Benchmarks/pages/train.py`, which names what they were learned from.
struct PageJudge: Sendable {
    /// A question: where the way goes on; a leaf goes on to itself.
    private struct Node {
        /// The sign it asks for.
        var sign: UInt8
        /// What the sign must not be greater than for the way to the left.
        var bound: Int16
        var left: Int32
        var right: Int32
    }

    private struct Tree {
        let root: Int
        /// The most questions on a way through it.
        let depth: Int
    }

    private var nodes: [Node] = []
    /// What a leaf answers; 0 for questions.
    private var answers: [Int16] = []
    private var trees: [Tree] = []

    /// The judge of a page's blocks.
    static let ofBlocks = PageJudge(blockTrees)
    /// The judge of the lines of page text.
    static let ofLines = PageJudge(lineTrees)

    /// Reads trees in preorder: `sign<bound` asks, `=answer` ends.
    init(_ table: String) {
        var words = table.utf8.split(whereSeparator: { $0 <= 0x20 })[...]
        while !words.isEmpty {
            let root = nodes.count
            trees.append(Tree(root: root, depth: readNode(&words)))
        }
    }

    /// Reads a node and those under it, and gives how many questions it asks at most.
    private mutating func readNode(_ words: inout ArraySlice<Substring.UTF8View>) -> Int {
        let place = nodes.count
        nodes.append(Node(sign: 0, bound: 0, left: Int32(place), right: Int32(place)))
        answers.append(0)
        // A table cut short ends in leaves that say nothing.
        guard let word = words.popFirst() else { return 0 }
        guard let mark = word.firstIndex(of: UInt8(ascii: "<")) else {
            answers[place] = Int16(Substring(word.dropFirst())) ?? 0
            return 0
        }
        nodes[place].sign = UInt8(Substring(word[..<mark])) ?? 0
        nodes[place].bound = Int16(Substring(word[word.index(after: mark)...])) ?? 0
        nodes[place].left = Int32(nodes.count)
        let leftDepth = readNode(&words)
        nodes[place].right = Int32(nodes.count)
        return max(leftDepth, readNode(&words)) + 1
    }

    /// The highest number of a sign that is asked for.
    var mostSign: Int {
        nodes.enumerated().filter { $0.element.left != Int32($0.offset) }
            .map { Int($0.element.sign) }.max() ?? -1
    }

    /// The sum of all trees' answers, in thousandths; above 0 the block is more likely the story's.
    func score(_ row: [Int16]) -> Int {
        var sum = 0
        for tree in trees {
            var place = tree.root
            // Every way takes as many steps: a processor cannot foresee where one ends.
            for _ in 0..<tree.depth {
                let node = nodes[place]
                place = Int(row[Int(node.sign)] <= node.bound ? node.left : node.right)
            }
            sum += Int(answers[place])
        }
        return sum
    }
}
