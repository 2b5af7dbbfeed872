import News

extension Dialect {
    /// Business Wire names the page of the release in its last lines.
    static let businessWire = Dialect("Business Wire") { copy in
        copy.markRelease()
        guard copy.link == nil else { return }
        for block in copy.body.suffix(12) {
            guard case .paragraph(let text) = block,
                text.string.hasPrefix("View source version on businesswire.com"),
                let start = text.string.firstRange(of: "http")
            else { continue }
            copy.link = String(text.string[start.lowerBound...].prefix { $0 != " " })
            copy.origins[.link] = Origin("body, the line of the source version")
        }
    }
}
