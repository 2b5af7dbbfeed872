/// A setting of Wiredesk: its name, what it may be, its default and what it means.
package struct Setting: Sendable {
    package enum Value: Sendable {
        case text(String)
        case number(Int, in: ClosedRange<Int>)
    }

    /// Dotted, as nested in `wiredesk.yaml`: `http.port`.
    package let name: String
    package let standard: Value
    package let meaning: String

    /// Every setting there is, in the order of `wiredesk.yaml`.
    package static let all: [Setting] = [
        Setting(
            name: "data", standard: .text("wiredesk-data"),
            meaning: "The folder that holds the archive and the inbox; made when missing."),
        Setting(
            name: "site.name", standard: .text("Wiredesk"), meaning: "The paper's name."),
        Setting(
            name: "site.address", standard: .text(""),
            meaning:
                "The site's address as readers see it, for links in feeds; empty: made of host and port."
        ),
        Setting(
            name: "site.motto", standard: .text("All the copy, filed into stories"),
            meaning: "The line under the name."),
        Setting(
            name: "site.utcOffsetMinutes", standard: .number(0, in: -840...840),
            meaning: "Minutes east of UTC in which times are printed."),
        Setting(
            name: "site.language", standard: .text("en"),
            meaning:
                "The language of the splash and of each story's lead (BCP 47), where there is one."),
        Setting(
            name: "http.host", standard: .text("127.0.0.1"),
            meaning: "The address to listen on; 0.0.0.0 for every one of this machine."),
        Setting(
            name: "http.port", standard: .number(8080, in: 0...65535),
            meaning: "The port to listen on; 0 takes any free one."),
        Setting(
            name: "http.liveReaders", standard: .number(1000, in: 0...100_000),
            meaning: "How many readers may follow /live at once; more are told to come back."),
        Setting(
            name: "ingest.maxBytes", standard: .number(64 << 20, in: 1024...(1 << 30)),
            meaning: "The most bytes one delivery may have, after decompression."),
        Setting(
            name: "ingest.timeoutSeconds", standard: .number(30, in: 1...600),
            meaning: "How long one fetch may take."),
        Setting(
            name: "ingest.hostGapSeconds", standard: .number(1, in: 0...3600),
            meaning: "The least time between two fetches from one host."),
        Setting(
            name: "ingest.pollSeconds", standard: .number(2, in: 1...3600),
            meaning: "How often the inbox and other watched folders are looked at."),
        Setting(
            name: "desk.windowDays", standard: .number(14, in: 1...365),
            meaning: "How long a story stays open to new copy."),
        Setting(
            name: "log.level", standard: .text("notice"),
            meaning: "trace, debug, info, notice, warning, error or critical."),
    ]
}

extension Setting {
    /// The variable that sets it: `WIREDESK_HTTP_PORT`.
    package var variable: String {
        var out = "WIREDESK_"
        var previousIsLower = false
        for character in name {
            if character == "." {
                out += "_"
                previousIsLower = false
                continue
            }
            if character.isUppercase, previousIsLower { out += "_" }
            previousIsLower = character.isLowercase
            out += character.uppercased()
        }
        return out
    }
}
