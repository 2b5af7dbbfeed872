/// The vectors of the active cards, six bytes a term, on pages that are let go of whole.
///
/// Cards come and leave in order, so that only the oldest page is ever partly of use.
struct TermShelf: Sendable {
    /// Where a card's vector stands.
    struct Place: Sendable {
        var page: Int32 = 0
        var offset: Int32 = 0
        var count: Int32 = 0
    }

    /// Oldest first.
    private var pages: [[UInt8]] = []
    /// The number of the oldest page.
    private var first: Int32 = 0

    private static let pageBytes = 1 << 16
    private static let termBytes = 6
    /// The last term of a page is read eight bytes at a time.
    private static let margin = 2

    mutating func put(_ terms: [Term]) -> Place {
        let needed = terms.count * Self.termBytes + Self.margin
        if pages.last.map({ $0.count + needed > Self.pageBytes }) ?? true {
            var page: [UInt8] = []
            page.reserveCapacity(max(Self.pageBytes, needed))
            pages.append(page)
        }
        let last = pages.count - 1
        if !pages[last].isEmpty { pages[last].removeLast(Self.margin) }
        let place = Place(
            page: first + Int32(last), offset: Int32(pages[last].count), count: Int32(terms.count))
        pages[last] += [UInt8](unsafeUninitializedCapacity: needed) { bytes, made in
            let raw = UnsafeMutableRawBufferPointer(bytes)
            for (number, term) in terms.enumerated() {
                let weight = UInt64(UInt16(clamping: term.weight))
                // The two bytes too many are the next term's, or the margin.
                raw.storeBytes(
                    of: (weight << 32 | UInt64(term.key)).littleEndian,
                    toByteOffset: number * Self.termBytes, as: UInt64.self)
            }
            if terms.isEmpty { raw.storeBytes(of: 0, as: UInt16.self) }
            made = needed
        }
        return place
    }

    func terms(at place: Place) -> [Term] {
        read(place) { bytes, offsets in
            offsets.map { Self.term(bytes, at: $0) }
        }
    }

    /// The product of one item's vector with the one that stands here.
    func dot(_ lookup: TermLookup, at place: Place) -> Int {
        read(place) { bytes, offsets in
            lookup.sum { weight in
                var dot = 0
                for at in offsets {
                    let term = Self.term(bytes, at: at)
                    dot &+= weight(term.key) &* term.weight
                }
                return dot
            }
        }
    }

    /// Lets go of the pages before one that is still needed.
    mutating func drop(before page: Int32) {
        let gone = min(Int(page - first), pages.count)
        guard gone > 0 else { return }
        pages.removeFirst(gone)
        first += Int32(gone)
    }

    @inline(__always)
    private func read<Result>(
        _ place: Place, _ body: (UnsafeRawBufferPointer, StrideTo<Int>) -> Result
    ) -> Result {
        let from = Int(place.offset)
        let offsets = stride(
            from: from, to: from + Int(place.count) * Self.termBytes, by: Self.termBytes)
        return pages[Int(place.page - first)].withUnsafeBytes { body($0, offsets) }
    }

    @inline(__always)
    private static func term(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Term {
        let eight = UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        return Term(
            UInt32(truncatingIfNeeded: eight), weight: Int(eight >> 32 & 0xFFFF))
    }
}
