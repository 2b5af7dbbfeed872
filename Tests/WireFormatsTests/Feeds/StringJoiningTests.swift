import Testing

@testable import WireFormats

@Suite struct StringJoiningTests {
    @Test(arguments: ["", "a", "längerer Name", String(repeating: "kest", count: 400)])
    func `strings are joined as plus joins them`(string: String) {
        #expect(String(joining: string, ":", "b") == string + ":" + "b")
        #expect(String(joining: "b", string) == "b" + string)
        #expect(String(joining: string, string, string) == string + string + string)
    }
}
