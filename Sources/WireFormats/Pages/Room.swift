/// Elements in memory of their own: adding one asks nobody whether they are shared, and taking them out
/// leaves the memory for others.
struct Room<Element>: ~Copyable {
    private var memory: UnsafeMutablePointer<Element>?
    private var capacity = 0
    private(set) var count = 0

    init() {}

    deinit {
        memory?.deinitialize(count: count)
        memory?.deallocate()
    }

    @inline(__always)
    var isEmpty: Bool { count == 0 }

    subscript(index: Int) -> Element {
        @inline(__always)
        get {
            guard let memory, index >= 0, index < count else {
                preconditionFailure("no such element")
            }
            return memory[index]
        }
        @inline(__always)
        set {
            guard let memory, index >= 0, index < count else {
                preconditionFailure("no such element")
            }
            memory[index] = newValue
        }
    }

    @inline(__always)
    mutating func append(_ element: consuming Element) {
        if let memory, count < capacity {
            (memory + count).initialize(to: element)
        } else {
            (grown() + count).initialize(to: element)
        }
        count += 1
    }

    @inline(__always)
    mutating func popLast() -> Element? {
        guard let memory, count > 0 else { return nil }
        count -= 1
        return (memory + count).move()
    }

    /// Keeps the first elements only.
    @inline(__always)
    mutating func keep(_ first: Int) {
        guard let memory, first >= 0, first < count else { return }
        (memory + first).deinitialize(count: count - first)
        count = first
    }

    /// Takes the elements from `first` on out as an array.
    mutating func take(from first: Int = 0) -> [Element] {
        guard let memory, first >= 0, first < count else { return [] }
        let (taken, some) = (memory + first, count - first)
        count = first
        // Most arrays are of one element; others are made by appending, as the compiler knows the type then.
        if some == 1 { return [taken.move()] }
        var elements: [Element] = []
        elements.reserveCapacity(some)
        for index in 0..<some { elements.append((taken + index).move()) }
        return elements
    }

    /// The elements at some places.
    func elements(_ places: Range<Int>) -> [Element] {
        guard let memory, places.lowerBound >= 0, places.upperBound <= count else { return [] }
        return Array(UnsafeBufferPointer(start: memory + places.lowerBound, count: places.count))
    }

    @inline(never)
    private mutating func grown() -> UnsafeMutablePointer<Element> {
        let larger = max(2 * capacity, 8)
        let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        if let old = memory {
            new.moveInitialize(from: old, count: count)
            old.deallocate()
        }
        memory = new
        capacity = larger
        return new
    }
}
