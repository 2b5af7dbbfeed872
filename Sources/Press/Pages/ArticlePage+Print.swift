import News

extension Filed {
    /// Whether none of its text may be printed: it was killed, or is itself a kill.
    var isWithdrawn: Bool {
        withdrawnBy != nil || ruling.kind == .kill || copy.standing == .canceled
    }
}

extension ArticlePage {
    /// The line that stands for this copy among its versions.
    var line: Line? { versions.first { $0.id == filed.id } }
}

extension Copy {
    /// The first words as plain text, for cards and search engines.
    var summary: String {
        let text =
            (standfirst.isEmpty ? body : standfirst).prefix(4).map(\.plainText)
            .first { !$0.isEmpty } ?? ""
        return text.clipped(to: 280)
    }

    /// Enough of the text to tell which way it runs.
    var firstWords: String { Array(text.prefix(4)).plainText }

    /// A picture that came with the copy, where the text itself has none.
    var firstPicture: Picture? {
        let hasOwn = text.contains { if case .picture = $0 { true } else { false } }
        guard !hasOwn, let media = media.first(where: { $0.isPicture }) else { return nil }
        return Picture(
            address: media.address, alternative: media.title,
            caption: media.caption.map { Text($0) }, credit: media.credit, width: media.width,
            height: media.height)
    }
}

extension Media {
    fileprivate var isPicture: Bool {
        switch role {
        case .picture: true
        case .enclosure, .other: type?.lowercased().hasPrefix("image/") ?? false
        case .thumbnail, .video, .audio: false
        }
    }
}

extension String {
    /// At most so many characters, cut between words.
    func clipped(to length: Int) -> String {
        guard let end = index(startIndex, offsetBy: length, limitedBy: endIndex), end < endIndex
        else { return self }
        let cut = self[..<end]
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }
}
