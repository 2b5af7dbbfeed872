import News
import Testing
@testable import Press

@Suite struct AddressTests {
    @Test func `a query is carried whatever it holds`() {
        #expect(Address.search("a b&c=\"é\"") == "/search?q=a%20b%26c%3D%22%C3%A9%22")
        #expect(Address.search("x", before: "1 2") == "/search?q=x&before=1%202")
        #expect(Address.older(than: "m", at: "/section/sport") == "/section/sport?before=m")
    }

    @Test func `an id cannot leave its place in an address`() {
        #expect(Address.copy("../x?y#z") == "/copy/..%2Fx%3Fy%23z")
    }

    @Test func `feeds and the API follow the page's address`() {
        #expect(Address.atom(of: "/") == "/feed.atom")
        #expect(Address.jsonFeed(of: "/section/sport") == "/section/sport/feed.json")
        #expect(Address.api(of: "/") == "/api/v1/front")
        #expect(Address.api(of: "/copy/1") == "/api/v1/copy/1")
    }

    @Test func `assets have paths of their own and all their bytes`() {
        #expect(Set(Asset.all.map(\.path)).count == Asset.all.count)
        #expect(Asset.all.allSatisfy { $0.path.hasPrefix("/assets/") && $0.bytes.count > 100 })
    }
}
