import Server

extension Settings {
    var site: SiteSettings {
        var site = SiteSettings()
        site.masthead = masthead
        site.language = language
        site.host = host
        site.port = port
        site.limits.liveReaders = liveReaders
        site.version = Version.current
        return site
    }
}
