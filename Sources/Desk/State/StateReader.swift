/// Reads what ``StateWriter`` wrote; never past the end.
struct StateReader {
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    var isAtEnd: Bool { place == bytes.endIndex }

    mutating func number<Number: FixedWidthInteger>(
        _ type: Number.Type = Number.self
    ) throws(SnapshotFault) -> Number {
        let size = MemoryLayout<Number>.size
        let from = try take(size)
        let number = bytes.withUnsafeBytes {
            $0.loadUnaligned(fromByteOffset: from - bytes.startIndex, as: Number.self)
        }
        return Number(littleEndian: number)
    }

    mutating func flag() throws(SnapshotFault) -> Bool { try number(UInt8.self) != 0 }

    mutating func text() throws(SnapshotFault) -> String {
        let count = Int(try number(UInt32.self))
        let from = try take(count)
        return String(decoding: bytes[from..<(from + count)], as: UTF8.self)
    }

    mutating func optionalText() throws(SnapshotFault) -> String? {
        try flag() ? try text() : nil
    }

    mutating func optionalNumber<Number: FixedWidthInteger>(
        _ type: Number.Type = Number.self
    ) throws(SnapshotFault) -> Number? {
        try flag() ? try number() : nil
    }

    mutating func list<Number: FixedWidthInteger>(
        _ type: Number.Type = Number.self
    ) throws(SnapshotFault) -> [Number] {
        let count = Int(try number(UInt32.self))
        let size = MemoryLayout<Number>.size
        let from = try take(count * size) - bytes.startIndex
        let numbers = [Number](unsafeUninitializedCapacity: count) { numbers, made in
            bytes.withUnsafeBytes { bytes in
                UnsafeMutableRawBufferPointer(numbers).copyBytes(
                    from: bytes[from..<(from + count * size)])
            }
            made = count
        }
        #if _endian(little)
            return numbers
        #else
            return numbers.map(Number.init(littleEndian:))
        #endif
    }

    /// How many values follow, none of which takes fewer bytes than said.
    mutating func count(ofAtLeast bytesEach: Int) throws(SnapshotFault) -> Int {
        let count = Int(try number(UInt32.self))
        guard count * bytesEach <= bytes.endIndex - place else { throw .damaged }
        return count
    }

    private mutating func take(_ count: Int) throws(SnapshotFault) -> Int {
        guard count <= bytes.endIndex - place else { throw .damaged }
        defer { place += count }
        return place
    }
}
