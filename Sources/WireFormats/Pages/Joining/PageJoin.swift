import Markup
public import News

/// Makes one copy of the pages an article is spread over, and of its AMP and print forms.
///
/// Add the pages in any order; nothing is fetched. Two pages are one article's where one names the
/// other as its AMP or print form, where both name the same canonical address (RFC 6596), or where
/// their headline is the same, or their addresses differ in a page's number alone, and one names the
/// other as `next` or `prev`. Which page was added first decides nothing but the order of the articles.
public struct PageJoin: Sendable {
    /// More pages than this are not taken in.
    public static let mostPages = 200

    /// An article, and which of the pages it was read from, in reading order.
    public struct Article: Hashable, Sendable {
        public var copy: Copy
        /// Places in the order of adding, from 0.
        public var pages: [Int]
    }

    private var pages: [JoinedPage] = []
    private var isEdited = true

    public init() {}

    /// Reads one more page. Its ``Hints/url`` is the address other pages know it by; where that is
    /// missing, its canonical address is.
    public mutating func add(_ bytes: [UInt8], hints: Hints = Hints()) throws(WireError) {
        guard pages.count < Self.mostPages else {
            throw .overLimit("pages", Self.mostPages, Fault("there are too many pages to join"))
        }
        var hints = hints
        isEdited = !hints.asDelivered
        hints.asDelivered = true
        let reading = try Reader.read(bytes, hints: hints)
        guard reading.format == .webPage, reading.copies.count == 1, let copy = reading.copies.first
        else { throw .noCopy(reading.format, Fault("the page holds no single article")) }
        pages.append(JoinedPage(copy, address: hints.url))
    }

    /// The articles, in the order their first page was added.
    public func articles() -> [Article] {
        groups().map { group in
            let ordered = inReadingOrder(group)
            var joined = JoinedText(pages[ordered[0]].copy)
            for page in ordered.dropFirst() { joined.add(pages[page].copy) }
            let copy = joined.copy(of: ordered.count)
            return Article(copy: isEdited ? CopyEditor.edit(copy) : copy, pages: ordered)
        }
    }

    /// The pages of each article, those added first first.
    private func groups() -> [[Int]] {
        var group = Array(pages.indices)
        func unite(_ one: Int, _ other: Int) {
            let (from, into) = (max(group[one], group[other]), min(group[one], group[other]))
            guard from != into else { return }
            for page in group.indices where group[page] == from { group[page] = into }
        }
        let places = addresses
        var canonicals: [String: Int] = [:]
        for (place, page) in pages.enumerated() {
            for name in page.forms {
                for other in places[name] ?? [] { unite(place, other) }
            }
            for name in [page.next, page.previous].compactMap(\.self) {
                for other in places[name] ?? [] where page.goesOn(with: pages[other]) {
                    unite(place, other)
                }
            }
            guard let canonical = page.canonical else { continue }
            if let first = canonicals[canonical] { unite(place, first) }
            canonicals[canonical] = canonicals[canonical] ?? place
        }
        return pages.indices.filter { group[$0] == $0 }.map { first in
            pages.indices.filter { group[$0] == first }
        }
    }

    /// Which pages an address names.
    private var addresses: [String: [Int]] {
        var places: [String: [Int]] = [:]
        for (place, page) in pages.enumerated() {
            for name in Set([page.address, page.canonical].compactMap(\.self)) {
                places[name, default: []].append(place)
            }
        }
        return places
    }

    /// A group's pages: each followed by the one it names as next, the article's own address first.
    private func inReadingOrder(_ group: [Int]) -> [Int] {
        var next: [Int: Int] = [:]
        for one in group {
            for other in group where one != other {
                let (page, following) = (pages[one], pages[other])
                guard let address = following.address else { continue }
                if page.next == address
                    || following.previous != nil && following.previous == page.address
                {
                    next[one] = other
                }
            }
        }
        let followers = Set(next.values)
        let starts = group.sorted { pages[$0].stands(before: pages[$1]) }
        var ordered: [Int] = []
        for start in starts.filter({ !followers.contains($0) }) + starts {
            var page: Int? = start
            while let current = page, !ordered.contains(current) {
                ordered.append(current)
                page = next[current]
            }
        }
        return ordered
    }
}
