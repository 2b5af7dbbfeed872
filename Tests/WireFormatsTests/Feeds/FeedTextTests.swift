import News
import Testing

@testable import WireFormats

@Suite struct FeedTextTests {
    private func text(_ html: String) -> String {
        FeedText(bytes: Array(html.utf8), kind: .html, base: nil).blocks.plainText
    }

    @Test(arguments: [
        ("<p>one</p><audio controls><a href='/a.mp3'>Hear it</a></audio>", "one\nHear it"),
        ("<p>one</p><object data='/a'>two</object>", "one\ntwo"),
        ("<p>a</p><svg><style>x</style><title>Chart</title><text>5</text></svg>", "a\nChart 5"),
        ("<p>is <math><mi>x</mi><annotation>\\x</annotation></math></p>", "is x"),
        (
            "<p>is <b><math><mi>x</mi></math></b><i aria-hidden='true'>x</i></p>",
            "is x"
        ),
        ("<button>Play</button>", "Play"),
    ])
    func `what stands for a player or a drawing is read`(html: String, expected: String) {
        #expect(text(html) == expected)
    }

    @Test(arguments: [
        ("Ferry late", "Ferry late"), ("  Ferry \n late ", "Ferry late"), ("", ""), (" \t ", ""),
        ("Ferry  late", "Ferry late"), ("Ferry\tlate", "Ferry late"), ("é", "é"), ("x", "x"),
        ("Ferry &amp; bus", "Ferry & bus"), ("Ferry & bus ", "Ferry & bus"),
        ("Ferry &nbsp; late", "Ferry late"), ("<b>Ferry</b> late", "Ferry late"),
        ("Ferry <x> late", "Ferry <x> late"),
    ])
    func `a title is one line of folded words`(title: String, expected: String) {
        #expect(FeedText(bytes: Array(title.utf8), kind: .html, base: nil).line == expected)
    }

    @Test(arguments: ["<iframe src='/v'/>", "<iframe src='/v'>", "<textarea/>", "<title/>"])
    func `an element of raw text that is never closed hides nothing`(element: String) {
        #expect(text("<p>one</p>\(element)<p>two</p>") == "one\ntwo")
    }

    @Test func `an element closed in its own tag needs no end tag of another's`() {
        #expect(text("<iframe src='/v'/><p>two</p><iframe></iframe>") == "two")
    }

    @Test func `scripts hide what they hold, closed or not`() {
        #expect(text("<p>one</p><script>two</script>") == "one")
        #expect(text("<p>one</p><script>two") == "one")
    }

    @Test(arguments: [
        ("a link begins with <a href=", "a link begins with <a href="),
        ("he said <!DOCTYPE", "he said <!DOCTYPE"),
        ("cut <a href=\"https://kest.exa", "cut"), ("cut <!-- here", "cut"), ("1 <", "1 <"),
    ])
    func `a tag cut before its first value is words`(html: String, expected: String) {
        #expect(text(html) == expected)
    }

    @Test func `only a short cut is words`() {
        let long = String(repeating: "x", count: FeedText.longestCut)
        #expect(text("one <\(long)") == "one")
    }

    @Test func `a figure loses no words`() {
        #expect(text("<figure><div>Card</div><img src='/a.png'></figure>").contains("Card"))
        #expect(text("<figure><figcaption>Chart</figcaption></figure>") == "Chart")
        let blocks = FeedText(
            bytes: Array("<figure><img src='/a.png'><figcaption>Ada</figcaption></figure>".utf8),
            kind: .html, base: nil
        ).blocks
        #expect(blocks == [.picture(Picture(address: "/a.png", caption: "Ada"))])
    }
}
