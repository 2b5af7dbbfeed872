import News
import WireFormats

/// Reads web pages of which several may hold one article, and prints one JSON line an article.
package struct Joining: Sendable {
    package var maxBytes: Int

    package init(maxBytes: Int) {
        self.maxBytes = maxBytes
    }

    /// Joins all inputs; refused ones are named on `errors`.
    ///
    /// - Returns: how many were refused.
    package func run(
        _ inputs: some Sequence<ParseInput>, to output: StandardOutput, errors: StandardOutput
    ) throws -> Int {
        var join = PageJoin()
        var files: [String] = []
        var refused = 0
        for input in inputs {
            do {
                if let failure = input.failure { throw failure }
                try join.add(FileBytes.read(input.path, limit: maxBytes), hints: input.hints)
                files.append(input.path)
            } catch {
                refused += 1
                let words = "\(error)"
                try errors.print(
                    words.contains(input.path) ? words : "\(input.path): \(words)")
            }
        }
        for article in join.articles() {
            let line = JoinedFiles(files: article.pages.map { files[$0] }, copy: article.copy)
            try output.print(JSONLine.bytes(line))
        }
        try output.flush()
        try errors.flush()
        return refused
    }
}
