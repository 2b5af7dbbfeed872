internal import Hummingbird
internal import News
internal import Press
internal import Store

/// Atom and JSON feeds of the site, a section, and a story.
struct FeedRoutes: Sendable {
    let printer: Printer

    func add(to router: Router<SiteContext>) {
        for format in [Format.atom, .json] {
            router.get("/\(format.rawValue)") { request, _ in
                try await feed(request, format) { try $0.feed() }
            }
            router.get("/section/:name/\(format.rawValue)") { request, context in
                let section = try request.section(context) {
                    Address.section($0) + "/" + format.rawValue
                }
                return try await feed(request, format) { try $0.feed(of: section) }
            }
            router.get("/story/:id/\(format.rawValue)") { request, context in
                let id = StoryID(try context.parameters.require("id"))
                return try await feed(request, format) { try $0.feed(of: id) }
            }
        }
    }

    private enum Format: String {
        case atom = "feed.atom"
        case json = "feed.json"
    }

    private func feed(
        _ request: Request, _ format: Format,
        _ read: @escaping @Sendable (ArchiveView) throws -> FeedPage?
    ) async throws -> Response {
        try await printer.page(request) { sheet in
            guard let page = try read(sheet.view) else { return nil }
            let edition = sheet.edition(page)
            return switch format {
            case .atom: Printed(.ok, MediaType.atom, Press.atom(edition))
            case .json: Printed(.ok, MediaType.jsonFeed, Press.jsonFeed(edition))
            }
        }
    }
}
