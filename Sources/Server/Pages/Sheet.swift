internal import HTTPTypes
internal import News
internal import Press
internal import Store

/// One snapshot of the archive, and what turns a page made of it into an edition.
struct Sheet {
    let view: ArchiveView
    let masthead: Masthead

    func edition<Page>(_ page: Page) -> Edition<Page> {
        Edition(masthead: masthead, printed: view.now, page: page)
    }

    func html(_ bytes: [UInt8]) -> Printed { Printed(.ok, MediaType.html, bytes) }
}
