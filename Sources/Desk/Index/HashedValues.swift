/// Values by 32-bit hash in an open table: small, fixed once filled, quick to look up.
struct HashedValues: Sendable {
    private var keys = [UInt32](repeating: 0, count: 64)
    /// 0 where nothing stands.
    private var values = [UInt64](repeating: 0, count: 64)
    private var count = 0

    subscript(key: UInt32) -> UInt64? {
        let value = values[place(of: key)]
        return value == 0 ? nil : value
    }

    /// Any value but 0, which stands for none.
    mutating func set(_ value: UInt64, at key: UInt32) {
        if value == 0 { return }
        if count * 2 >= keys.count { grow() }
        let place = place(of: key)
        if values[place] == 0 { count += 1 }
        keys[place] = key
        values[place] = value
    }

    private func place(of key: UInt32) -> Int {
        let mask = keys.count - 1
        var place = Int(key) & mask
        while values[place] != 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = [UInt32](repeating: 0, count: oldKeys.count * 2)
        values = [UInt64](repeating: 0, count: keys.count)
        for (key, value) in zip(oldKeys, oldValues) where value != 0 {
            let place = place(of: key)
            keys[place] = key
            values[place] = value
        }
    }
}
