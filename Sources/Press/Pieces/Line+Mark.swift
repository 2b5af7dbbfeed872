import Markup
import News

extension Line {
    /// The headline, or words in its place where the provider gave none.
    var title: String { headline.isEmpty ? "Without a headline" : headline }

    /// Its picture, where that has an address that may be printed.
    var printablePicture: Picture? {
        guard !isNotice, let picture, LinkAddress(picture.address)?.isWeb == true else {
            return nil
        }
        return picture
    }

    /// Whether it is printed as a notice without any of its text.
    var isNotice: Bool { isWithdrawn || kind == .kill }

    /// The word set before a line, and the class that colours it.
    var mark: (word: String, style: StaticString)? {
        if isWithdrawn { return ("Withdrawn", "mark kill") }
        switch kind {
        case .update: return ("Update", "mark update")
        case .correction: return ("Correction", "mark correction")
        case .kill: return ("Withdrawn", "mark kill")
        case .new, .duplicate, .copy, .development: return urgencyMark
        }
    }

    private var urgencyMark: (word: String, style: StaticString)? {
        guard let urgency, urgency == 1 else { return nil }
        return ("Flash", "mark flash")
    }
}

extension String {
    /// Too long a headline to be set in the largest letters.
    var isLong: Bool { utf8.count > 95 }
}

extension [Line] {
    /// One line for each text: carried copy and repeats only where the text they carry is not.
    var railed: [Line] {
        let ids = Set(map(\.id))
        return folded.filter { line in
            guard line.kind == .copy || line.kind == .duplicate else { return true }
            return !(line.of.map { $0 != line.id && ids.contains($0) } ?? false)
        }
    }

    /// One line for copy that was replaced or killed by another line of the same list.
    var folded: [Line] {
        let ids = Set(map(\.id))
        let killed = Set(filter { $0.kind == .kill }.compactMap(\.of))
        return filter { line in
            if let later = line.replacedBy, later != line.id, ids.contains(later) { return false }
            return !(line.isWithdrawn && killed.contains(line.id))
        }
    }
}
