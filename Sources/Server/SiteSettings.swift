package import News

/// What a site is called, where it listens, and its bounds.
package struct SiteSettings: Hashable, Sendable {
    package var masthead = Masthead()
    /// The language the splash should be in.
    package var language = "en"
    package var host = "127.0.0.1"
    /// 0 takes any free port.
    package var port = 8080
    package var limits = Limits()
    /// Wiredesk's own version, for the about page.
    package var version = "0"

    package init() {}
}
