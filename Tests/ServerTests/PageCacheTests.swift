import Hummingbird
import Testing

@testable import Server

@Suite struct PageCacheTests {
    private func page(_ bytes: Int) -> Printed {
        Printed(.ok, "text/plain", [UInt8](repeating: 0x61, count: bytes))
    }

    private func keep(_ page: Printed, _ addresses: String..., in cache: PageCache) {
        for address in addresses { cache.keep(page, for: address, turn: cache.page("").turn) }
    }

    @Test func `so many pages are kept, then it begins anew`() {
        let cache = PageCache(mostPages: 2, mostBytes: 1000)
        keep(page(1), "/a", "/b", in: cache)
        #expect(cache.page("/a").page != nil && cache.page("/b").page != nil)
        keep(page(1), "/c", in: cache)
        #expect(cache.page("/a").page == nil && cache.page("/c").page != nil)
    }

    @Test func `so many bytes are kept, and no page larger than all of them`() {
        let cache = PageCache(mostPages: 100, mostBytes: 10)
        keep(page(11), "/large", in: cache)
        #expect(cache.page("/large").page == nil)
        keep(page(6), "/a", in: cache)
        keep(page(4), "/b", in: cache)
        #expect(cache.page("/a").page != nil && cache.page("/b").page != nil)
        keep(page(1), "/c", in: cache)
        #expect(cache.page("/a").page == nil && cache.page("/c").page != nil)
    }

    @Test func `a page made before something was filed is not kept`() {
        let cache = PageCache(mostPages: 2, mostBytes: 10)
        let turn = cache.page("/a").turn
        cache.turn()
        cache.keep(page(1), for: "/a", turn: turn)
        #expect(cache.page("/a").page == nil)
    }
}
