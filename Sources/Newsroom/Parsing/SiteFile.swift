import Foundation
import WireFormats

/// What repeats on the pages of one site, kept in a file between runs of `wiredesk parse`.
package struct SiteFile: Sendable {
    private let path: String

    package init(path: String) {
        self.path = path
    }

    /// Each input with what the file says of its site.
    package func hinting(
        _ inputs: AnySequence<ParseInput>
    ) throws -> AnySequence<ParseInput> {
        let site = try read()
        return AnySequence(
            inputs.lazy.map { input in
                var hinted = input
                hinted.hints.site = site
                return hinted
            })
    }

    /// Learns from the pages what repeats and adds it to the file, which is made when missing.
    ///
    /// - Returns: how many inputs could not be read; each is named on `errors`.
    package func learn(
        from inputs: some Sequence<ParseInput>, maxBytes: Int, to output: StandardOutput,
        errors: StandardOutput
    ) throws -> Int {
        var site = FileManager.default.fileExists(atPath: path) ? try read() : PageSite()
        var refused = 0
        for input in inputs {
            do {
                let bytes = try FileBytes.read(input.path, limit: maxBytes)
                site.learn(bytes, hints: input.hints)
            } catch {
                refused += 1
                try errors.print("\(error)")
            }
        }
        try JSONLine.bytes(site).write(to: URL(filePath: path), options: .atomic)
        try output.print("\(path): learnt from \(site.pages) pages")
        try output.flush()
        try errors.flush()
        return refused
    }

    private func read() throws -> PageSite {
        let bytes = try FileBytes.read(path, limit: Self.mostBytes)
        do {
            return try JSONLine.value(PageSite.self, from: bytes)
        } catch {
            throw CommandError.noSite(path)
        }
    }

    /// More than 200 pages of 500 lines can take: see ``PageSite``.
    private static let mostBytes = 4 << 20
}
