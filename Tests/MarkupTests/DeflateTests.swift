import Markup
import Testing

@Suite struct DeflateTests {
    private let text = Array("The council voted on Tuesday. ".utf8)

    @Test func `what was deflated inflates`() throws {
        let packed = Deflate.gzip(text)
        #expect(Deflate.isGzip(packed))
        let inflated = try Deflate.inflate(packed)
        #expect(inflated.bytes == text)
        #expect(inflated.isWhole)
    }

    @Test func `members follow each other`() throws {
        let packed = Deflate.gzip(text)
        #expect(try Deflate.inflate(packed + packed).bytes == text + text)
    }

    @Test func `a cut stream gives what came before`() throws {
        var state: UInt64 = 1
        let noise = (0..<200_000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 57)
        }
        let packed = Deflate.gzip(noise)
        let inflated = try Deflate.inflate(Array(packed.prefix(packed.count / 2)))
        #expect(!inflated.isWhole)
        #expect(noise.starts(with: inflated.bytes) && inflated.bytes.count > 10_000)
    }

    @Test func `size and density have limits`() {
        let bomb = Deflate.gzip([UInt8](repeating: 0x41, count: 8 << 20))
        #expect(throws: InflateError.tooDense(InflateLimits().ratio)) {
            try Deflate.inflate(bomb)
        }
        var limits = InflateLimits()
        limits.ratio = 10_000
        limits.bytes = 1 << 20
        #expect(throws: InflateError.tooLarge(1 << 20)) {
            try Deflate.inflate(bomb, limits: limits)
        }
    }

    @Test func `what is not compressed is broken`() {
        #expect(throws: InflateError.broken) { try Deflate.inflate(Array("<rss/>".utf8)) }
        #expect(throws: InflateError.broken) { try Deflate.inflate([]) }
    }
}
