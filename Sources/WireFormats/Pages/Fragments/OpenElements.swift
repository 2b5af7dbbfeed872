import Markup

/// The elements of a fragment that are open, in memory of their own.
struct OpenElements: ~Copyable {
    typealias Element = NestedFragment.Open

    private let memory = UnsafeMutablePointer<Element>.allocate(capacity: Self.capacity)
    private(set) var count = 0

    /// A row and a cell may be opened where one element was asked for.
    private static let capacity = NestedFragment.deepest + 2

    init() {}

    deinit { memory.deallocate() }

    subscript(index: Int) -> Element {
        @inline(__always)
        get {
            precondition(index >= 0 && index < count, "no such element")
            return memory[index]
        }
    }

    var isEmpty: Bool { count == 0 }

    @inline(__always)
    var last: Element? { count > 0 ? memory[count - 1] : nil }

    @inline(__always)
    mutating func append(_ element: Element) {
        precondition(count < Self.capacity, "more elements than are read without a tree")
        memory[count] = element
        count += 1
    }

    @inline(__always)
    mutating func popLast() -> Element? {
        guard count > 0 else { return nil }
        count -= 1
        return memory[count]
    }

    mutating func removeLast(_ some: Int) {
        precondition(some >= 0 && some <= count, "fewer elements are open")
        count -= some
    }

    /// The innermost element from `first` on that is wanted.
    @inline(__always)
    func innermost(from first: Int = 0, _ isWanted: (Element) -> Bool) -> Int? {
        var index = count - 1
        while index >= first {
            if isWanted(memory[index]) { return index }
            index -= 1
        }
        return nil
    }

    var names: [HTMLName] { (0..<count).map { memory[$0].name } }
}
