import Server

extension Settings {
    var site: SiteSettings {
        var site = SiteSettings()
        site.masthead = masthead
        site.language = language
        site.host = host
        site.port = port
        site.limits.liveReaders = liveReaders
        // Live readers leave room for those who only ask for a page.
        site.limits.connections = max(site.limits.connections, liveReaders * 2)
        site.version = Version.current
        return site
    }
}
