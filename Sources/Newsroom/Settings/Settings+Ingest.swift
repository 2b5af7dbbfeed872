import Foundation
import Ingest

extension Settings {
    var fetchLimits: FetchLimits {
        var limits = FetchLimits()
        limits.bodyBytes = maxBytes
        limits.time = .seconds(timeoutSeconds)
        return limits
    }

    var pace: Pace {
        var pace = Pace()
        pace.hostGap = .seconds(hostGapSeconds)
        pace.folderPoll = .seconds(pollSeconds)
        return pace
    }
}

extension DataFolder {
    /// The inbox as a source's address.
    var inboxAddress: String {
        URL(filePath: inbox, directoryHint: .isDirectory).absoluteURL.absoluteString
    }
}
