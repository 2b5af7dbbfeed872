package import News

/// Prints editions as pages: the same edition gives the same bytes, and nothing is looked up.
package enum Press {
    package static func front(_ edition: Edition<FrontPage>) -> [UInt8] {
        Compositor(edition).front(edition.page)
    }

    /// Prints a notice in place of copy that was withdrawn.
    package static func article(_ edition: Edition<ArticlePage>) -> [UInt8] {
        Compositor(edition).article(edition.page)
    }

    package static func story(_ edition: Edition<StoryPage>) -> [UInt8] {
        Compositor(edition).story(edition.page)
    }

    /// Prints two versions in one text.
    package static func changes(_ edition: Edition<ChangesPage>) -> [UInt8] {
        Compositor(edition).changes(edition.page)
    }

    package static func section(_ edition: Edition<SectionPage>) -> [UInt8] {
        Compositor(edition).section(edition.page)
    }

    package static func source(_ edition: Edition<SourcePage>) -> [UInt8] {
        Compositor(edition).source(edition.page)
    }

    /// Prints the list of all sources.
    package static func sources(_ edition: Edition<[Source]>) -> [UInt8] {
        Compositor(edition).sources(edition.page)
    }

    package static func search(_ edition: Edition<SearchPage>) -> [UInt8] {
        Compositor(edition).search(edition.page)
    }

    package static func about(_ edition: Edition<AboutPage>) -> [UInt8] {
        Compositor(edition).about(edition.page)
    }

    /// Prints the notice that stands where withdrawn copy stood; to be served as 410 Gone.
    package static func tombstone(_ edition: Edition<Tombstone>) -> [UInt8] {
        Compositor(edition).tombstone(edition.page)
    }

    /// Prints what went wrong for a reader: nothing there (404), or a fault of ours.
    package static func problem(_ edition: Edition<Problem>) -> [UInt8] {
        Compositor(edition).problem(edition.page)
    }
}
