import Markup
import News

/// Reads an HTML fragment whose tags nest as they are written, straight from its bytes.
///
/// Most text of feeds is such a fragment. Where the standard's tree could differ from the tags as
/// they stand, or an element is none of the common ones, reading stops and ``HTMLBlocks`` reads the
/// tree instead: both give the same blocks.
struct NestedFragment: ~Copyable {
    /// An element that is open.
    struct Open {
        let name: HTMLName
        let nesting: HTMLName.Nesting
        var role = Role.none
        /// Whether it stands in a list and is one of its items.
        var isItem = false
        /// How text around it is read.
        var outside = Mode.flow
        /// How many blocks stood before it.
        var first = 0
        /// The floor around a cell.
        var floor = 0
        /// Where its name stands.
        var named = 0
    }

    /// What the end of an element does.
    enum Role: UInt8 {
        case none, block, span, heading, quote, list, figure, caption, picture, preformatted
        case table, row, cell
    }

    /// How text and tags are read: into paragraphs, for one thing only, or for nothing.
    enum Mode: UInt8 { case flow, figure, caption, picture, preformatted, table, hidden }

    /// A figure in the making.
    struct Figure {
        var pictures: [Picture] = []
        var caption: Text?
        /// Whether a rule stands in it, which is one if no picture does.
        var hasRule = false
    }

    /// What a fragment comes to.
    struct Reading {
        let blocks: [Block]
        /// How many parts of it were read as trees.
        let parts: Int
        /// Whether one of its paragraphs is all bold.
        let holdsBold: Bool
    }

    /// The fragment at hand.
    var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var base: String?
    let names = HTMLName.nestedElements
    /// The names of attributes that count.
    let counting = HTMLName.nestedAttributes
    var at = 0
    /// Where the name of the tag at hand begins.
    var named = 0
    /// Where the tag, text or reference at hand begins.
    var begun = 0
    var mode = Mode.flow
    var open = OpenElements()
    var line = InlineText()
    var blocks = Room<Block>()
    /// Pictures met inside a paragraph, to follow it.
    var waiting: [Picture] = []
    /// The items of the lists that are open.
    var lists: [[[Block]]] = []
    var nesting = 0
    var figure = Figure()
    /// The tables that are open.
    var tables: [OpenTable] = []
    /// The words of the cell at hand, whatever shows them.
    var cellWords = InlineText()
    /// The first element of `open` that an end tag can close: a cell keeps what is around it open.
    var floor = 0
    /// The picture a `picture` element shows, and whether it was met.
    var shown: (picture: Picture?, isMet: Bool) = (nil, false)
    var preformatted = ByteRoom()
    var attributes = Room<(name: HTMLName, value: Range<Int>)>()
    var isSelfClosing = false
    /// Whether the tag at hand keeps its element from being shown.
    var isHidden = false
    var hasStyle = false
    /// How many elements from the outermost on hold nothing but blocks and are open still.
    var containers = 0
    /// For each number of containers the last place from which a part can be read as a tree.
    var places = Room<Place?>()
    var parts: HTMLParts?
    /// How many parts were read as trees.
    var partCount = 0

    /// Elements open at once; deeper fragments are read as a tree.
    static let deepest = 60

    /// The fragment as read; nil where it must be read as one tree.
    mutating func read(_ fragment: UnsafeBufferPointer<UInt8>, base: String?) -> Reading? {
        let markup = FragmentBytes(bytes: fragment)
        guard fragment.count > 0, markup.next(0, from: 0, before: fragment.count) == fragment.count
        else { return nil }
        begin(fragment, base)
        guard read() else { return nil }
        return Reading(blocks: blocks.take(), parts: partCount, holdsBold: line.tookBold)
    }

    /// Forgets the fragment before.
    private mutating func begin(_ fragment: UnsafeBufferPointer<UInt8>, _ base: String?) {
        bytes = fragment
        self.base = base
        (at, named, begun, mode) = (0, 0, 0, .flow)
        open.removeLast(open.count)
        line.begin()
        cellWords.begin()
        blocks.keep(0)
        waiting.removeAll()
        lists.removeAll()
        tables.removeAll()
        (nesting, floor, containers, partCount) = (0, 0, 0, 0)
        places.keep(0)
        places.append(nil)
        parts = nil
    }

    private mutating func read() -> Bool {
        while true {
            while at < bytes.count {
                begun = at
                markPlace()
                let isRead =
                    switch bytes[at] {
                    case UInt8(ascii: "<"): readMarkup()
                    case UInt8(ascii: "&"): readReference()
                    default: readText()
                    }
                guard isRead || readPart() else { return false }
            }
            if closeAll() { break }
            guard readPart() else { return false }
        }
        flush()
        return true
    }

    private mutating func closeAll() -> Bool {
        while !open.isEmpty {
            guard close() else { return false }
        }
        return true
    }

    /// The fragment at hand, for looking at it.
    var source: FragmentBytes {
        @inline(__always) get { FragmentBytes(bytes: bytes) }
    }

    /// Reads what begins with `<`.
    private mutating func readMarkup() -> Bool {
        guard at + 1 < bytes.count else { return readText() }
        switch bytes[at + 1] {
        case 0x41...0x5A, 0x61...0x7A:
            at += 1
            return readStartTag()
        case UInt8(ascii: "/"):
            guard at + 2 < bytes.count, (bytes[at + 2] | 0x20) &- 0x61 < 26 else { return false }
            at += 2
            return readEndTag()
        case UInt8(ascii: "!"): return skipComment()
        case UInt8(ascii: "?"):
            at = source.next(UInt8(ascii: ">"), from: at, before: bytes.count) + 1
            return at <= bytes.count
        default: return readText()
        }
    }

    /// Passes over a comment that ends as comments should.
    mutating func skipComment() -> Bool {
        let first = at + 4
        guard first + 3 <= bytes.count, bytes[at + 2] == 0x2D, bytes[at + 3] == 0x2D,
            bytes[first] != 0x3E, !(bytes[first] == 0x2D && bytes[first + 1] == 0x3E)
        else { return false }
        var index = first
        while true {
            index = source.next(0x2D, from: index, before: bytes.count)
            guard index + 2 < bytes.count else { return false }
            if bytes[index + 1] == 0x2D {
                if bytes[index + 2] == 0x3E { break }
                if bytes[index + 2] == 0x21 { return false }
            }
            index += 1
        }
        at = index + 3
        return true
    }
}
