import Desk
import News
import Testing

/// Two versions of a text, word by word.
@Suite struct ComparisonTests {
    @Test func `what changed stands between what stayed`() {
        let comparison = Comparison(
            from: "The bridge, built in 1931, is closed.",
            to: "The bridge, built in 1913, is closed today.")
        #expect(
            comparison.pieces == [
                .kept("The bridge, built in "),
                .changed(WordChange(from: "1931, ", to: "1913, ")), .kept("is closed "),
                .changed(WordChange(from: "", to: "today.")),
            ])
        #expect(comparison.isComplete)
    }

    @Test func `texts too far apart are one change`() {
        let comparison = Comparison(from: "one two three", to: "four five six", limit: 2)
        #expect(!comparison.isComplete)
        #expect(
            comparison.pieces
                == [.changed(WordChange(from: "one two three", to: "four five six"))])
    }

    @Test(arguments: ["", "Same text.", "日本の橋が閉鎖された"])
    func `equal texts have no change`(text: String) {
        let comparison = Comparison(from: text, to: text)
        #expect(comparison.pieces == (text.isEmpty ? [] : [.kept(text)]))
    }
}
