package import Logging
package import News

/// What the operator decided: read once at start, checked, then handed out by value.
package struct Settings: Sendable {
    package var data: DataFolder
    package var masthead: Masthead
    /// A BCP 47 tag.
    package var language: String
    package var host: String
    package var port: Int
    package var liveReaders: Int
    package var maxBytes: Int
    package var timeoutSeconds: Int
    package var hostGapSeconds: Int
    package var pollSeconds: Int
    package var windowDays: Int
    package var logLevel: Logger.Level
}
