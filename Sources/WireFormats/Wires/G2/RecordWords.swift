import Markup
import News

/// The words of data that stands in an item where a text would: results, standings, events.
enum RecordWords {
    /// How many lines are read.
    static let maximumLines = 5000

    /// One paragraph for each element whose parts hold words and nothing more, in order.
    static func blocks(of element: XMLElement) -> [Block] {
        var lines: [Block] = []
        read(element, into: &lines, depth: 0)
        return lines
    }

    private static func read(_ element: XMLElement, into lines: inout [Block], depth: Int) {
        guard lines.count < maximumLines, depth < InlineBlocks.maximumDepth else { return }
        let children = element.children
        if children.allSatisfy({ $0.children.isEmpty }) {
            let words = ([element] + children).map { own($0) }.filter { !$0.isEmpty }
            if !words.isEmpty { lines.append(.paragraph(Text(words.joined(separator: " ")))) }
            return
        }
        let loose = own(element)
        if !loose.isEmpty { lines.append(.paragraph(Text(loose))) }
        for child in children { read(child, into: &lines, depth: depth + 1) }
    }

    /// The words directly in an element.
    private static func own(_ element: XMLElement) -> String {
        element.parts.compactMap { part in
            if case .text(let words) = part { words.string } else { nil }
        }.joined(separator: " ").folded
    }
}
