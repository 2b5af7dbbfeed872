internal import Hummingbird
internal import News
internal import Press
internal import Store

/// The same pages for programs, at the same addresses under `/api/v1/`.
struct APIRoutes: Sendable {
    let printer: Printer
    let limits: Limits

    func add(to router: Router<SiteContext>) {
        let api = router.group("/api/v1")
        api.get("front") { request, _ in
            try await answer(request) { [makeup = printer.makeup] in try $0.front(makeup) }
        }
        api.get("rail") { request, _ in
            let before = try request.before()
            return try await answer(request) { view in
                let rail = try view.rail(before: before)
                return RailPage(lines: rail.lines, older: rail.older)
            }
        }
        api.get("copy/:id") { request, context in
            try await article(request, CopyID(try context.parameters.require("id")))
        }
        api.get("copy/:id/changes") { request, context in
            let id = CopyID(try context.parameters.require("id"))
            let earlier = request.parameter("from").map { CopyID($0) }
            return try await answer(request) { [compare = printer.compare] view in
                let page = try view.changesPage(of: id, since: earlier, compare: compare)
                if page == nil, let article = try view.articlePage(id) {
                    try Self.refuseWithdrawn(article)
                }
                return page
            }
        }
        api.get("story/:id") { request, context in
            let id = StoryID(try context.parameters.require("id"))
            return try await answer(request) { view -> StoryPage? in
                guard let page = try view.storyPage(id) else { return nil }
                guard page.story.id == id else {
                    throw Moved(
                        to: Address.api(of: Address.story(page.story.id)),
                        isForGood: page.merges.contains { $0.from == id })
                }
                return page
            }
        }
        api.get("section/:name") { request, context in
            let section = try request.section(context) { Address.api(of: Address.section($0)) }
            let before = try request.before()
            return try await answer(request) { view in
                try view.sectionPage(section, before: before)
            }
        }
        api.get("source/:id") { request, context in
            let id = SourceID(try context.parameters.require("id"))
            let before = try request.before()
            return try await answer(request, isKept: false) {
                try $0.sourcePage(id, before: before)
            }
        }
        api.get("sources") { request, _ in
            try await answer(request, isKept: false) { try $0.sources() }
        }
        api.get("search") { request, _ in
            let words = try request.searchWords(limits)
            let before = try request.before()
            let offset = printer.masthead.offsetMinutes
            return try await answer(request, isKept: false) {
                try $0.searchPage(words, before: before, offsetMinutes: offset)
            }
        }
        api.get("about") { request, _ in
            try await answer(request, isKept: false) { [version = printer.version] view in
                try view.about(version)
            }
        }
    }

    private func article(_ request: Request, _ id: CopyID) async throws -> Response {
        try await answer(request) { view -> ArticlePage? in
            guard let page = try view.articlePage(id) else { return nil }
            try Self.refuseWithdrawn(page)
            return page
        }
    }

    private static func refuseWithdrawn(_ page: ArticlePage) throws(Refusal) {
        guard page.filed.withdrawnBy == nil else {
            throw Refusal(
                status: 410, "This copy was withdrawn",
                "Its story is at \(Address.api(of: Address.story(page.story.id))).")
        }
    }

    private func answer<Page: Publishable & Hashable & Sendable>(
        _ request: Request, isKept: Bool = true,
        _ read: @escaping @Sendable (ArchiveView) throws -> Page?
    ) async throws -> Response {
        try await printer.page(request, isKept: isKept) { sheet in
            try read(sheet.view).map {
                let answer = try Press.api(sheet.edition($0))
                return Printed(.ok, MediaType.json, answer, lasting: Press.lasting(answer))
            }
        }
    }
}
