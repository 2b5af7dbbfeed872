import Testing

@testable import Newsroom

@Suite struct SettingTests {
    @Test(arguments: [
        ("http.port", "WIREDESK_HTTP_PORT"), ("ingest.maxBytes", "WIREDESK_INGEST_MAX_BYTES"),
        ("data", "WIREDESK_DATA"), ("site.utcOffsetMinutes", "WIREDESK_SITE_UTC_OFFSET_MINUTES"),
    ])
    func `each setting has a variable`(name: String, variable: String) throws {
        let setting = try #require(Setting.all.first { $0.name == name })
        #expect(setting.variable == variable)
    }

    @Test func `names are good for addresses`() {
        #expect(SourceName.isGood("selma-post-2"))
        for name in ["", "-x", "Selma", "a b", "ä", String(repeating: "a", count: 65)] {
            #expect(!SourceName.isGood(name))
        }
    }
}
