internal import News

/// A file every page needs, served by the site itself and never changed under its path.
package struct Asset: Hashable, Sendable {
    /// Holds a digest of the bytes, so that it may be cached for ever.
    package let path: String
    package let mediaType: String
    package let bytes: [UInt8]

    private init(_ name: String, _ ending: String, _ mediaType: String, _ bytes: [UInt8]) {
        path = Address.assets + name + "-" + FNV1a(bytes).hexadecimal + "." + ending
        self.mediaType = mediaType
        self.bytes = bytes
    }

    /// Later parts overrule earlier ones, and paper overrules all.
    package static let stylesheet = Asset(
        "wiredesk", "css", "text/css; charset=utf-8",
        [
            PackageResources.type_css, PackageResources.masthead_css, PackageResources.front_css,
            PackageResources.article_css, PackageResources.lists_css, PackageResources.narrow_css,
            PackageResources.print_css,
        ].flatMap(\.self))

    /// The live rail.
    package static let script = Asset(
        "wiredesk", "js", "text/javascript; charset=utf-8", PackageResources.wiredesk_js)

    /// The choice between light and dark, made before the page is shown.
    package static let theme = Asset(
        "theme", "js", "text/javascript; charset=utf-8", PackageResources.theme_js)

    package static let icon = Asset("icon", "svg", "image/svg+xml", PackageResources.icon_svg)

    package static let all = [stylesheet, script, theme, icon]
}
