internal import Hummingbird
internal import News
internal import Press
internal import Store

/// The pages for readers.
struct PageRoutes: Sendable {
    let printer: Printer
    let limits: Limits

    func add(to router: Router<SiteContext>) {
        router.get("/") { request, _ in
            try await printer.page(request) { [makeup = printer.makeup] sheet in
                sheet.html(Press.front(sheet.edition(try sheet.view.front(makeup))))
            }
        }
        router.get("/copy/:id") { request, context in
            try await article(request, CopyID(try context.parameters.require("id")))
        }
        router.get("/copy/:id/changes") { request, context in
            let id = CopyID(try context.parameters.require("id"))
            let earlier = request.parameter("from").map { CopyID($0) }
            return try await printer.page(request) { [compare = printer.compare] sheet in
                let page = try sheet.view.changesPage(of: id, since: earlier, compare: compare)
                if let page { return sheet.html(Press.changes(sheet.edition(page))) }
                return try sheet.tombstone(of: id)
            }
        }
        router.get("/story/:id") { request, context in
            try await story(request, StoryID(try context.parameters.require("id")))
        }
        router.get("/section/:name") { request, context in
            let section = try request.section(context) { Address.section($0) }
            let before = try request.before()
            return try await printer.page(request) { sheet in
                sheet.html(
                    Press.section(
                        sheet.edition(try sheet.view.sectionPage(section, before: before))))
            }
        }
        router.get("/source/:id") { request, context in
            let id = SourceID(try context.parameters.require("id"))
            let before = try request.before()
            // It tells of the last fetch, after which nothing need be filed.
            return try await printer.page(request, isKept: false) { sheet in
                try sheet.view.sourcePage(id, before: before).map {
                    sheet.html(Press.source(sheet.edition($0)))
                }
            }
        }
        router.get("/sources") { request, _ in
            try await printer.page(request, isKept: false) { sheet in
                sheet.html(Press.sources(sheet.edition(try sheet.view.sources())))
            }
        }
        router.get("/search") { request, _ in try await search(request) }
        router.get("/about") { request, _ in
            try await printer.page(request, isKept: false) { [version = printer.version] sheet in
                sheet.html(Press.about(sheet.edition(try sheet.view.about(version))))
            }
        }
    }

    private func article(_ request: Request, _ id: CopyID) async throws -> Response {
        try await printer.page(request) { sheet in
            if let notice = try sheet.tombstone(of: id) { return notice }
            return try sheet.view.articlePage(id).map {
                sheet.html(Press.article(sheet.edition($0)))
            }
        }
    }

    /// A story that was merged into another is found there.
    private func story(_ request: Request, _ id: StoryID) async throws -> Response {
        try await printer.page(request) { sheet in
            guard let page = try sheet.view.storyPage(id) else { return nil }
            guard page.story.id == id else {
                throw Moved(
                    to: Address.story(page.story.id),
                    isForGood: page.merges.contains { $0.from == id })
            }
            return sheet.html(Press.story(sheet.edition(page)))
        }
    }

    private func search(_ request: Request) async throws -> Response {
        let words = try request.searchWords(limits)
        let before = try request.before()
        return try await printer.page(request, isKept: false) { sheet in
            let offset = sheet.masthead.offsetMinutes
            let page = try sheet.view.searchPage(words, before: before, offsetMinutes: offset)
            return sheet.html(Press.search(sheet.edition(page)))
        }
    }
}

extension Sheet {
    /// The notice in place of copy that was withdrawn; nil where it was not, or is not there.
    fileprivate func tombstone(of id: CopyID) throws -> Printed? {
        try view.articlePage(id).flatMap(view.tombstone).map {
            Printed(.gone, MediaType.html, Press.tombstone(edition($0)))
        }
    }
}
