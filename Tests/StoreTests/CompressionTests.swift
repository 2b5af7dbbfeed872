import Testing

@testable import Store

@Suite struct CompressionTests {
    @Test(arguments: [0, 1, 100, 70_000])
    func `bytes come back as they were`(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 2) }
        let packed = try #require(Compression.deflate(bytes))
        #expect(Compression.inflate(packed, size: count) == bytes)
    }

    @Test func `nothing unpacks to more than was said, nor to less`() throws {
        let packed = try #require(Compression.deflate([UInt8](repeating: 7, count: 1_000_000)))
        #expect(packed.count < 5000)
        #expect(Compression.inflate(packed, size: 999_999) == nil)
        #expect(Compression.inflate(packed, size: 1_000_001) == nil)
        #expect(Compression.inflate(packed, size: 0) == nil)
    }

    @Test func `bytes that were not packed do not unpack`() {
        #expect(Compression.inflate([1, 2, 3], size: 3) == nil)
        #expect(Compression.inflate([], size: 0) == nil)
    }
}
