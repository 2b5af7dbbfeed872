import News

extension Copy {
    /// Whether a kill's notice gives away a headline it withdraws: it quotes it, or its own headline
    /// has most of its words.
    func repeats(_ headlines: [String]) -> Bool {
        let own = FoldedWords.words(of: headline)
        let all = own + FoldedWords.words(of: (standfirst + body).plainText)
        return headlines.contains { headline in
            let words = FoldedWords.words(of: headline)
            guard words.count > 1 else { return false }
            return all.holds(words) || Set(own).overlap(with: words) > 0.6
        }
    }
}

extension [String] {
    /// Whether the words stand in it one after the other.
    fileprivate func holds(_ words: [String]) -> Bool {
        guard let first = words.first, words.count <= count else { return false }
        return (0...(count - words.count)).contains { start in
            self[start] == first && self[start..<(start + words.count)].elementsEqual(words)
        }
    }
}

extension Set<String> {
    /// The share of the longer words that are in it.
    fileprivate func overlap(with words: [String]) -> Double {
        let telling = words.filter { $0.utf8.count > 3 }
        guard !telling.isEmpty else { return 0 }
        return Double(telling.count(where: contains)) / Double(telling.count)
    }
}
