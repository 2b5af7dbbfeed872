package import WireFormats

/// One thing to read: where its bytes are and what else is known of it.
package struct ParseInput: Sendable, Hashable {
    /// A path, or `-` for standard input.
    package var path: String
    package var hints: Hints
    /// Why the list that was to name the input could not be read on.
    var failure: FileBytesError?

    package init(path: String, hints: Hints = Hints()) {
        self.path = path
        self.hints = hints
    }

    /// A line of a list of files: a path, `path TAB media type TAB address`, or a JSON object with
    /// `file`, `url`, `charset` and `type`.
    package init?(line: String, format: Format?) {
        guard !line.isEmpty else { return nil }
        if line.hasPrefix("{") {
            // A line that is no object of ours is taken for a path, and refused by that name.
            guard let entry = try? JSONLine.value(Entry.self, from: line.utf8) else {
                self.init(path: line, hints: Hints(fileName: line, format: format))
                return
            }
            self.init(
                path: entry.file,
                hints: Hints(
                    url: entry.url, contentType: entry.type, charset: entry.charset,
                    fileName: entry.file, format: format))
            return
        }
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        self.init(
            path: parts[0],
            hints: Hints(
                url: parts.count > 2 ? parts[2] : nil,
                contentType: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil,
                fileName: parts[0], format: format))
    }

    private struct Entry: Decodable {
        var file: String
        var url: String?
        var charset: String?
        var type: String?
    }
}

extension ParseInput {
    /// The same input, its text to be left as it was delivered.
    package var asDelivered: ParseInput {
        var input = self
        input.hints.asDelivered = true
        return input
    }

    /// The names `--as` takes, for help and errors.
    package static let formats = Format.allCases.map(\.rawValue).joined(separator: ", ")

    package static func isFormat(_ name: String) -> Bool { Format(rawValue: name) != nil }

    /// The inputs named one by one, then those a list names, read as the list goes on.
    package static func list(
        paths: [String], listedIn list: String?, format: String?, url: String?
    ) throws -> AnySequence<ParseInput> {
        let format = format.flatMap(Format.init(rawValue:))
        let named = paths.map {
            ParseInput(path: $0, hints: Hints(url: url, fileName: $0, format: format))
        }
        guard let list else { return AnySequence(named) }
        let listed = try ListedInputs(lines: LineReader(list), path: list, format: format)
        return AnySequence([AnySequence(named), AnySequence(listed)].joined())
    }
}

/// The inputs a list names; a list that breaks off ends with an input that says why.
private struct ListedInputs: Sequence, IteratorProtocol {
    var lines: LineReader
    let path: String
    let format: Format?
    var hasEnded = false

    mutating func next() -> ParseInput? {
        while let line = lines.next() {
            if let input = ParseInput(line: line, format: format) { return input }
        }
        guard !hasEnded, let failure = lines.failure else { return nil }
        hasEnded = true
        var input = ParseInput(path: path)
        input.failure = failure
        return input
    }
}
