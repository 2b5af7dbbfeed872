import Markup
import News

extension HTMLBlocks {
    /// Text that should be plain but may hold references and tags, as one line of words.
    static func plainLine(_ text: String) -> String {
        let utf8 = text.utf8
        guard utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 < 0x20 || $0 >= 0xC2 })
        else {
            return Text(text).trimmed.string
        }
        let document = HTMLDocument(fragment: Array(utf8))
        return document.foldedText(of: 0)
    }
}
