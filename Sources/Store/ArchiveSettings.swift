/// How an archive is kept: what an acknowledged filing survives, and its bounds.
package struct ArchiveSettings: Hashable, Sendable {
    /// What an acknowledged filing survives.
    package enum Durability: Hashable, Sendable {
        /// The process being killed; the last filings may be lost when the machine loses power.
        case processKill
        /// The machine losing power as well: every filing waits for the disk.
        case powerLoss
    }

    package var durability = Durability.powerLoss
    /// Seconds to wait for another process that writes to the archive.
    package var patience = 5.0
    /// Readers at work at once; each is a connection.
    package var readers = 4
    /// The largest delivery kept, in bytes.
    package var largestDelivery = 64 << 20
    /// The most the archive may grow to, in bytes; nil for the disk's own end.
    package var largestArchive: Int?
    /// The language a story's lead is in where it has such a text; its primary tag is compared.
    package var language = "en"

    package init() {}
}
