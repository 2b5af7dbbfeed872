/// One item's vector as a small hash table, to be held against many others.
struct TermLookup {
    private var keys: [UInt32]
    private var weights: [Int32]
    private let mask: Int

    init(_ terms: [Term]) {
        var size = 64
        while size < terms.count * 3 { size *= 2 }
        keys = [UInt32](repeating: 0, count: size)
        weights = [Int32](repeating: 0, count: size)
        mask = size - 1
        for term in terms {
            let place = find(term.key)
            keys[place] = term.key
            weights[place] = Int32(clamping: term.weight)
        }
    }

    func weight(of key: UInt32) -> Int { Int(weights[find(key)]) }

    func dot(_ terms: [Term]) -> Int {
        var dot = 0
        for term in terms { dot &+= Int(weights[find(term.key)]) &* term.weight }
        return dot
    }

    private func find(_ key: UInt32) -> Int {
        var place = Int(key) & mask
        while weights[place] != 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }
}
