/// Values by 32-bit hash in an open table: small, fixed once filled, quick to look up.
struct HashedValues: Sendable {
    private var slots: [(key: UInt32, value: UInt64)?] = Array(repeating: nil, count: 64)
    private var count = 0

    subscript(key: UInt32) -> UInt64? { slots[place(of: key)]?.value }

    mutating func set(_ value: UInt64, at key: UInt32) {
        if count * 2 >= slots.count { grow() }
        let place = place(of: key)
        if slots[place] == nil { count += 1 }
        slots[place] = (key, value)
    }

    private func place(of key: UInt32) -> Int {
        let mask = slots.count - 1
        var place = Int(key) & mask
        while let slot = slots[place], slot.key != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: nil, count: old.count * 2)
        for case .some(let slot) in old { slots[place(of: slot.key)] = slot }
    }
}
