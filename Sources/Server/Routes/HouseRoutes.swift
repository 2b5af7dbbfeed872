internal import Hummingbird
internal import News
internal import NIOCore
internal import Press
internal import Store

/// What serves the house rather than the reader: assets, health, metrics, robots.
struct HouseRoutes: Sendable {
    let metrics: PrometheusMetrics?
    let printer: Printer

    func add(to router: Router<SiteContext>) {
        for asset in Asset.all {
            let type = asset.mediaType
            var printed = Printed(.ok, type, asset.bytes)
            printed.cacheControl = "public, max-age=31536000, immutable"
            router.get(RouterPath(asset.path)) { [printed] request, _ in
                printed.response(to: request)
            }
        }
        // What browsers ask for beside the icon a page names.
        var icon = Printed(.ok, Asset.icon.mediaType, Asset.icon.bytes)
        icon.cacheControl = "public, max-age=86400"
        router.get("/favicon.ico") { [icon] request, _ in icon.response(to: request) }
        router.get("/healthz") { request, _ in
            _ = try await printer.read { try $0.lastDelivery() }
            return unkept("ok\n", MediaType.text).response(to: request)
        }
        router.get("/robots.txt") { request, _ in
            Printed(.ok, MediaType.text, Press.robots(printer.masthead)).response(to: request)
        }
        router.get("/sitemap.xml") { request, _ in
            try await printer.page(request) { sheet in
                let stories = try sheet.view.stories(limit: ArchiveView.mostItems).stories
                return Printed(.ok, MediaType.xml, Press.sitemap(sheet.edition(stories)))
            }
        }
        router.get("/metrics") { request, _ in
            guard let metrics else { throw Refusal(.notFound(request.uri.path)) }
            var printed = Printed(.ok, Self.exposition, metrics.exposition())
            printed.cacheControl = "no-store"
            return printed.response(to: request)
        }
    }

    private static let exposition = "text/plain; version=0.0.4; charset=utf-8"

    private func unkept(_ text: String, _ type: String) -> Printed {
        var printed = Printed(.ok, type, Array(text.utf8))
        printed.cacheControl = "no-store"
        return printed
    }
}
