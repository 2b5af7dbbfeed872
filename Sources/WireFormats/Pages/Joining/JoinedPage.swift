import Markup
import News

/// One page that may be part of an article, and the addresses it names.
struct JoinedPage: Sendable {
    let copy: Copy
    /// The page's own address; this and the rest are made alike for comparing.
    let address: String?
    let canonical: String?
    let next: String?
    let previous: String?
    /// Its AMP and print forms.
    let forms: [String]

    init(_ copy: Copy, address: String?) {
        self.copy = copy
        let link = copy.link.map(PageAddress.comparable)
        self.address = address.map(PageAddress.comparable) ?? link
        canonical = link
        func extra(_ name: String) -> String? {
            copy.extras.first { $0.name == name }.map { PageAddress.comparable($0.value) }
        }
        next = extra("next")
        previous = extra("previous")
        forms = ["amp", "print"].compactMap(extra)
    }

    /// Whether a page that this one names as next or previous is the same article's: blogs name the
    /// article before and after so.
    func goesOn(with other: JoinedPage) -> Bool {
        if !copy.headline.isEmpty, copy.headline == other.copy.headline { return true }
        guard let address, let otherAddress = other.address else { return false }
        return PageAddress.differInNumber(address, otherAddress)
    }

    /// The order among pages none of which names the other: the canonical one, then by number.
    func stands(before other: JoinedPage) -> Bool {
        let isOwn = address == canonical
        if isOwn != (other.address == other.canonical) { return isOwn }
        let (one, two) = (address ?? "", other.address ?? "")
        return one.utf8.count == two.utf8.count ? one < two : one.utf8.count < two.utf8.count
    }
}
