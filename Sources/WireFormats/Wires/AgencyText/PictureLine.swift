import News

/// A line that only says where a picture of a release lies: `(Photo: https://…)`.
enum PictureLine {
    /// The pictures of a paragraph that is nothing else.
    static func read(_ paragraph: String) -> [Media]? {
        guard paragraph.contains("://") else { return nil }
        let inside = paragraph.trimming("(").trimming(")").trimming("[").trimming("]")
        let words = inside.split { $0.isWhitespace || $0 == "(" || $0 == ")" }.map(String.init)
        guard let first = words.firstIndex(where: isAddress), first > 0,
            words[first...].allSatisfy(isAddress)
        else { return nil }
        let label = words[..<first].joined(separator: " ")
        guard let role = role(of: label) else { return nil }
        return words[first...].map { address in
            var media = Media(role, address: address)
            media.title = label.trimming(":").trimming("-").folded
            return media
        }
    }

    private static func isAddress(_ word: String) -> Bool {
        word.hasPrefix("http://") || word.hasPrefix("https://")
    }

    /// What a label of at most five words announces.
    private static func role(of label: String) -> Media.Role? {
        let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard (1...5).contains(words.count), let first = words.first else { return nil }
        switch first {
        case "photo", "photos", "logo", "picture", "pictures", "infographic", "foto", "bild":
            return .picture
        // The links of a release's images lead to pages about them.
        case "image", "images": return words.contains("links") ? .other : .picture
        case "video": return .video
        case "audio": return .audio
        default: return nil
        }
    }
}
