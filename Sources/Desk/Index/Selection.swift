/// Brings the lowest of some numbers to the front without sorting the rest.
enum Selection {
    /// Afterwards the first `count` are the lowest, in order.
    static func putFirst(_ count: Int, of numbers: inout [UInt64]) {
        numbers.withUnsafeMutableBufferPointer { numbers in
            if count < numbers.count { part(numbers, at: count) }
            settle(UnsafeMutableBufferPointer(rebasing: numbers.prefix(count)))
        }
    }

    /// Quick selection: what is left of `count` is then not above what is right of it.
    private static func part(_ numbers: UnsafeMutableBufferPointer<UInt64>, at count: Int) {
        var (low, high) = (0, numbers.count - 1)
        while low < high {
            let pivot = numbers[(low + high) / 2]
            var (left, right) = (low, high)
            while left <= right {
                while numbers[left] < pivot { left += 1 }
                while numbers[right] > pivot { right -= 1 }
                if left > right { break }
                numbers.swapAt(left, right)
                left += 1
                right -= 1
            }
            if count <= right {
                high = right
            } else if count >= left {
                low = left
            } else {
                return
            }
        }
    }

    /// Few numbers are sorted fastest by moving each to its place.
    private static func settle(_ numbers: UnsafeMutableBufferPointer<UInt64>) {
        for at in numbers.indices.dropFirst() {
            let number = numbers[at]
            var place = at
            while place > 0, numbers[place - 1] > number {
                numbers[place] = numbers[place - 1]
                place -= 1
            }
            numbers[place] = number
        }
    }
}
