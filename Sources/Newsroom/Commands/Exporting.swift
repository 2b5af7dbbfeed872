import Foundation
import News
import Store

/// Prints everything filed: `wiredesk export`.
package struct Exporting: Sendable {
    private let settings: Settings

    package init(settings: Settings) {
        self.settings = settings
    }

    package func run(to output: StandardOutput) throws {
        let archive = try settings.openArchive()
        for source in try archive.sources() {
            try output.print(JSONLine.bytes(ExportLine(source: source.withoutPassword)))
        }
        for source in try archive.removedSources() {
            try output.print(
                JSONLine.bytes(ExportLine(source: source.withoutPassword, removed: true)))
        }
        try archive.eachFiled { filed in
            try output.print(JSONLine.bytes(ExportLine(filed: filed)))
        }
        try output.flush()
    }
}

extension Source {
    /// The source without user and password in its address: an export is given to others.
    fileprivate var withoutPassword: Source {
        guard let address, var parts = URLComponents(string: address), parts.user != nil else {
            return self
        }
        parts.user = nil
        parts.password = nil
        var source = self
        source.address = parts.string
        return source
    }
}
