/// Numbers to look others up among; the time it takes does not depend on what numbers they are.
struct NumberList: Equatable {
    private let numbers: [Int]

    init(_ numbers: [Int]) { self.numbers = numbers.sorted() }

    var isEmpty: Bool { numbers.isEmpty }

    func contains(_ number: Int) -> Bool {
        var (low, high) = (0, numbers.count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == number
    }

    /// The share of other numbers, in percent, that are among these.
    func percent(of others: [Int]) -> Int {
        guard !others.isEmpty, !isEmpty else { return 0 }
        return others.count(where: contains) * 100 / others.count
    }
}
