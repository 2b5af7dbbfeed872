import Foundation
import News
import Store
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

    @Test(arguments: [
        "WIREDESK_PORT", "WIREDESK_SERVICE_HOST", "WIREDESK_SERVICE_PORT",
        "WIREDESK_SERVICE_PORT_HTTP", "WIREDESK_PORT_8080_TCP", "WIREDESK_PORT_8080_TCP_ADDR",
        "WIREDESK_PORT_8080_TCP_PROTO", "WIREDESK_LIVE_SERVICE_HOST", "WIREDESK_LIVE_PORT",
    ])
    func `what clusters name after a service is no setting`(name: String) async throws {
        let settings = try await Settings.load(
            file: nil, environment: [name: "tcp://10.0.0.7:8080"], flags: [:])
        #expect(settings.port == 8080)
    }

    @Test(arguments: ["WIREDESK_HTTP_PROT", "WIREDESK_POTR", "WIREDESK_PORTAL", "WIREDESK_PORT_X"])
    func `a misspelt variable is named`(name: String) async {
        await #expect(throws: SettingsError.unknown(name: name, place: "the environment")) {
            try await Settings.load(file: nil, environment: [name: "1"], flags: [:])
        }
    }

    @Test func `a section without settings is none, and other names without a value are named`()
        async throws
    {
        let folder = try Folder()
        let path = folder.data.path + "/wiredesk.yaml"
        try Data("log:\n#  level: debug\nhttp:\n  port: 8090\n".utf8).write(to: URL(filePath: path))
        #expect(try await Settings.load(file: path, environment: [:], flags: [:]).port == 8090)
        try Data("lgo:\n".utf8).write(to: URL(filePath: path))
        await #expect(throws: SettingsError.unknown(name: "lgo", place: path)) {
            try await Settings.load(file: path, environment: [:], flags: [:])
        }
    }

    @Test(arguments: [
        ("2001:db8::1", "http://[2001:db8::1]:8080"), ("::", "http://localhost:8080"),
        ("wire.example", "http://wire.example:8080"),
    ])
    func `a site without an address has that of its host`(host: String, address: String)
        async throws
    {
        let settings = try await Settings.load(
            file: nil, environment: [:], flags: ["http.host": host])
        #expect(settings.masthead.address == address)
    }

    @Test func `a source that is changed stays what it was where nothing is said`() async throws {
        let folder = try Folder()
        let settings = try await Settings.load(
            file: nil, environment: [:], flags: ["data": folder.data.path])
        let (book, output) = (SourceBook(settings: settings), try folder.output())
        try book.add(
            id: "afa", address: "https://afa.example/a", name: "Agence Faro", isAgency: true,
            language: "fr", to: output)
        try book.add(id: "afa", address: "https://afa.example/b", interval: 60, to: output)
        let source = try #require(try settings.openArchive().sources().first)
        #expect(
            source
                == Source(
                    id: "afa", name: "Agence Faro", kind: .agency,
                    address: "https://afa.example/b", language: "fr", interval: 60))
        try book.add(id: "afa", address: "https://afa.example/b", isAgency: false, to: output)
        #expect(try settings.openArchive().sources().first?.kind == .outlet)
    }
}
