import Testing

@testable import Ingest

@Suite struct FetchAddressTests {
    @Test(arguments: [
        ("/b", true), ("https://wire.example/b", true), ("https://wire.example:443/b", true),
        ("http://wire.example/b", false), ("https://wire.example:8443/b", false),
        ("https://other.example/b", false),
    ])
    func `credentials follow a redirect only to the same origin`(
        location: String, follow: Bool
    ) throws {
        let start = try FetchAddress("https://ada:secret@wire.example/a")
        let next = try start.following(location, status: 302)
        #expect((next.credentials?.password == "secret") == follow)
        #expect(!next.text.contains("secret"))
    }

    @Test(arguments: [
        "http://127.0.0.1/", "http://localhost:8081/x", "http://169.254.169.254/latest",
        "http://10.1.2.3/", "http://192.168.1.1/", "http://172.16.0.1/", "http://[::1]/",
        "http://[fd00::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/",
        "http://[0:0:0:0:0:0:0:1]/", "http://[64:ff9b::a00:1]/", "http://[::]/",
        "http://[fe80::1]/", "http://0.0.0.0/", "http://2130706433/",
        "http://0x7f.1/", "http://printer.local/", "http://[2002:a9fe:a9fe::1]/",
        "http://[2002:0a00:0001::]/", "http://[::a9fe:a9fe]/", "http://[::ffff:0:7f00:1]/",
        "http://[64:ff9b::169.254.169.254]/", "http://[64:ff9b:1:a9fe:a9:fe00::]/",
        "http://[fec0::1]/", "http://[ff02::1]/", "http://[2001:0:1::80ff:fffe]/",
        "http://192.0.0.192/", "http://239.1.1.1/", "http://255.255.255.255/",
    ])
    func `the open web does not redirect to the own machine or network`(location: String) throws {
        let start = try FetchAddress("https://wire.example/a")
        #expect(throws: IngestError.self) { try start.following(location, status: 302) }
        let inner = try FetchAddress("http://127.0.0.1:9000/a")
        #expect(throws: Never.self) { try inner.following(location, status: 302) }
    }

    @Test(arguments: [
        "https://172.32.0.1/", "https://8.8.8.8/", "https://local.example/",
        "https://[2001:db8::1]/", "https://[2001:db8::fd00:1]/",
        "https://[::ffff:8.8.8.8]/", "https://[2002:808:808::1]/", "https://[64:ff9b::808:808]/",
        "https://[2001:0:1::f7f7:f7f7]/", "https://192.0.1.1/", "https://223.255.255.254/",
    ])
    func `other addresses are followed`(location: String) throws {
        let start = try FetchAddress("https://wire.example/a")
        #expect(throws: Never.self) { try start.following(location, status: 302) }
    }

    @Test func `no error holds a password`() {
        #expect {
            try FetchAddress("ftp://ada:secret@wire.example/a")
        } throws: { !"\($0)".contains("secret") && "\($0)".contains("wire.example") }
    }
}
