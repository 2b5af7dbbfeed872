import News

extension Dialect {
    /// AFP joins the keywords of its slugline with hyphens, and marks alerts by their genre.
    static let afp = Dialect("AFP") { copy in
        if let slugline = copy.slugline, !slugline.contains(" ") {
            let known = Set(copy.subjects.compactMap { $0.name?.lowercased() })
            for word in slugline.split(separator: "-") where !known.contains(word.lowercased()) {
                copy.subjects.append(Subject(name: String(word), scheme: "slugline"))
            }
        }
    }
}
