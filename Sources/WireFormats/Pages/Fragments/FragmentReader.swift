import Markup
import News

/// Reads the HTML fragments of one document into blocks, one after the other in the same memory.
final class FragmentReader {
    private var nested = NestedFragment()

    /// The blocks of a fragment.
    func blocks(_ fragment: UnsafeBufferPointer<UInt8>, base: String?) -> [Block] {
        let bytes = FragmentBytes(bytes: fragment)
        if bytes.next(0x0D, from: 0, before: fragment.count) < fragment.count {
            return withLineFeeds(Array(fragment)).withUnsafeBufferPointer {
                blocks(lines: $0, base: base)
                    ?? HTMLBlocks.blocks(ofTree: Array(fragment), base: base)
            }
        }
        return blocks(lines: fragment, base: base)
            ?? HTMLBlocks.blocks(ofTree: Array(fragment), base: base)
    }

    /// The blocks of a fragment whose line ends are line feeds; nil where it must be read as a tree.
    private func blocks(lines: UnsafeBufferPointer<UInt8>, base: String?) -> [Block]? {
        guard let read = nested.read(lines, base: base) else { return nil }
        var blocks = read.blocks
        if read.holdsBold { HTMLBlocks.promoteBoldLines(&blocks) }
        return blocks
    }
}
