/// How an archive is kept, and its bounds.
package struct ArchiveSettings: Hashable, Sendable {
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
