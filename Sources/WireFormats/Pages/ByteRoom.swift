/// Bytes in memory of their own, so that adding some asks nobody whether they are shared.
struct ByteRoom: ~Copyable {
    private var memory: UnsafeMutablePointer<UInt8>?
    private var capacity = 0
    private(set) var count = 0

    private static let leastCapacity = 240

    init() {}

    deinit { memory?.deallocate() }

    /// The bytes as they stand until one is added.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory, count: count) }

    var isEmpty: Bool { count == 0 }

    var last: UInt8? { count > 0 ? memory?[count - 1] : nil }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        end(withRoomFor: 1).pointee = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        end(withRoomFor: bytes.count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        for byte in scalar.utf8 { append(byte) }
    }

    /// Room for so many bytes behind those that are there; see ``filled(_:)``.
    @inline(__always)
    mutating func room(for more: Int) -> UnsafeMutablePointer<UInt8> { end(withRoomFor: more) }

    /// Counts bytes that were put into the room made for them.
    @inline(__always)
    mutating func filled(_ more: Int) {
        precondition(more <= capacity - count, "more bytes than there is room for")
        count += more
    }

    /// Keeps the first bytes only.
    mutating func keep(_ first: Int) { count = min(count, first) }

    @inline(__always)
    private mutating func end(withRoomFor more: Int) -> UnsafeMutablePointer<UInt8> {
        if let memory, capacity - count >= more { return memory + count }
        return grown(by: more) + count
    }

    @inline(never)
    private mutating func grown(by more: Int) -> UnsafeMutablePointer<UInt8> {
        let larger = max(count + more, 2 * capacity, Self.leastCapacity)
        let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        if let old = memory {
            new.update(from: old, count: count)
            old.deallocate()
        }
        memory = new
        capacity = larger
        return new
    }
}
