import Markup
import Testing

@Suite struct ResolveAddressTests {
    /// The examples of RFC 3986 section 5.4.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
        ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
        ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"),
        ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"), ("g:h", "g:h"), ("/./g", "http://a/g"),
        ("g.", "http://a/b/c/g."), ("./g/.", "http://a/b/c/g/"),
    ])
    func `links resolve as the standard's examples do`(link: String, expected: String) {
        #expect(resolveAddress(link, against: "http://a/b/c/d;p?q") == expected)
    }

    @Test func `without a base a link stays as written`() {
        #expect(resolveAddress(" /a b\n", against: nil) == "/a b")
    }
}
