import Hummingbird
import Testing

@testable import Server

@Suite struct PageCacheTests {
    private func page(_ bytes: Int) -> Printed {
        Printed(.ok, "text/plain", [UInt8](repeating: 0x61, count: bytes))
    }

    private func found(_ address: String, on day: Int = 0, in cache: PageCache) -> Printed? {
        cache.page(address, on: day).page
    }

    private func keep(_ page: Printed, _ addresses: String..., in cache: PageCache) {
        let turn = cache.page("", on: 0).turn
        for address in addresses { cache.keep(page, for: address, turn: turn) }
    }

    @Test func `so many pages are kept, then it begins anew`() {
        let cache = PageCache(mostPages: 2, mostBytes: 1000)
        keep(page(1), "/a", "/b", in: cache)
        #expect(found("/a", in: cache) != nil && found("/b", in: cache) != nil)
        keep(page(1), "/c", in: cache)
        #expect(found("/a", in: cache) == nil && found("/c", in: cache) != nil)
    }

    @Test func `so many bytes are kept, and no page larger than all of them`() {
        let cache = PageCache(mostPages: 100, mostBytes: 10)
        keep(page(11), "/large", in: cache)
        #expect(found("/large", in: cache) == nil)
        keep(page(6), "/a", in: cache)
        keep(page(4), "/b", in: cache)
        #expect(found("/a", in: cache) != nil && found("/b", in: cache) != nil)
        keep(page(1), "/c", in: cache)
        #expect(found("/a", in: cache) == nil && found("/c", in: cache) != nil)
    }

    @Test func `a page made before something was filed is not kept`() {
        let cache = PageCache(mostPages: 2, mostBytes: 10)
        let turn = cache.page("/a", on: 0).turn
        cache.turn()
        cache.keep(page(1), for: "/a", turn: turn)
        #expect(found("/a", in: cache) == nil)
    }

    @Test func `pages of a day are gone on the next, also one that was being made`() {
        let cache = PageCache(mostPages: 2, mostBytes: 10)
        let turn = cache.page("/b", on: 7).turn
        cache.keep(page(1), for: "/a", turn: turn)
        #expect(found("/a", on: 7, in: cache) != nil)
        #expect(found("/a", on: 8, in: cache) == nil)
        cache.keep(page(1), for: "/b", turn: turn)
        #expect(found("/b", on: 8, in: cache) == nil)
    }
}
