/// The host of a page's address, to tell names of the site from others.
struct PageHost {
    /// Without `www.` and hyphens.
    private let plain: String
    private let joined: String
    private let labels: [Substring]

    /// Fewer letters are no name of a site by themselves.
    private static let fewestLetters = 3
    /// A part of a host of so many letters says whose it is wherever it stands in a name.
    private static let longLabel = 6

    init?(_ address: String) {
        guard let host = address.split(separator: "/").dropFirst().first else { return nil }
        let whole = host.lowercased().filter { $0 != "-" }
        plain = whole.hasPrefix("www.") ? String(whole.dropFirst(4)) : whole
        joined = plain.filter { $0 != "." }
        labels = plain.split(separator: ".")
    }

    /// Whether a name is the site's, as its host spells it.
    func isNamed(_ name: String) -> Bool {
        let lower = name.lowercased()
        let letters = lower.filter { $0.isLetter || $0.isNumber }
        if letters.count >= Self.fewestLetters, plain.holds(letters) || joined == letters {
            return true
        }
        let first = lower.prefix { $0 != " " }.filter { $0.isLetter || $0.isNumber }
        if first.count >= Self.fewestLetters, labels.dropLast().contains(Substring(first)) {
            return true
        }
        return labels.contains { $0.count >= Self.longLabel && letters.holds(String($0)) }
    }
}

extension String {
    /// Whether other words stand in these, byte by byte.
    func holds(_ part: String) -> Bool {
        var (whole, part) = (self, part)
        return whole.withUTF8 { whole in
            part.withUTF8 { part in
                guard let first = part.first else { return true }
                guard part.count <= whole.count else { return false }
                return (0...whole.count - part.count).contains { start in
                    guard whole[start] == first else { return false }
                    return part.indices.allSatisfy { whole[start + $0] == part[$0] }
                }
            }
        }
    }
}
