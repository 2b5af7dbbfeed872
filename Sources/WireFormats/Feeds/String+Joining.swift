import Markup

extension String {
    /// Two or three strings as one, written at once.
    init(joining one: String, _ two: String, _ three: String = "") {
        let (second, third) = (one.utf8.count, one.utf8.count + two.utf8.count)
        let count = third + three.utf8.count
        self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { room in
            one.write(to: room, 0)
            two.write(to: room, second)
            three.write(to: room, third)
            return String(spelling: UnsafeBufferPointer(room))
        }
    }

    /// Writes its bytes from `start` on, where there is room for them.
    private func write(to room: UnsafeMutableBufferPointer<UInt8>, _ start: Int) {
        LineBytes.of(self) { bytes in
            for at in 0..<bytes.count { room[start &+ at] = bytes[at] }
        }
    }
}
