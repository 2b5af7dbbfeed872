package import News

extension FrontPage: Publishable {
    package var published: FrontPage {
        FrontPage(
            splash: splash?.published, seconds: seconds.published,
            sections: sections.map { block in
                SectionBlock(section: block.section, stories: block.stories.published)
            },
            rail: rail.published, last: last)
    }
}

extension ArticlePage: Publishable {
    package var published: ArticlePage {
        ArticlePage(
            filed: filed.published, source: source.published, story: story.published,
            versions: versions.published, carried: carried.published, related: related.published)
    }
}

extension StoryPage: Publishable {
    package var published: StoryPage {
        StoryPage(
            story: story.published,
            timeline: timeline.map { entry in
                entry.line.isNotice
                    ? Entry(line: entry.line.published, because: [])
                    : Entry(
                        line: entry.line, because: entry.because, evidence: entry.evidence)
            },
            merges: merges, lead: lead?.published, independence: independence,
            affair: affair.published)
    }
}

extension ChangesPage: Publishable {
    /// It is made of copy that may be read only.
    package var published: ChangesPage { self }
}

extension SectionPage: Publishable {
    package var published: SectionPage {
        SectionPage(
            section: section, stories: stories.published, rail: rail.published, last: last,
            older: older)
    }
}

extension SourcePage: Publishable {
    package var published: SourcePage {
        var state = state
        state.lastError = nil
        if state.isGone { state.nextFetch = nil }
        return SourcePage(
            source: source.published, state: state, lines: lines.published, older: older)
    }
}

extension SearchPage: Publishable {
    package var published: SearchPage {
        let hits = hits.map { hit in
            hit.line.isNotice ? Hit(line: hit.line.published, passage: "", matches: []) : hit
        }
        return SearchPage(query: query, hits: hits, older: older, problem: problem)
    }
}

extension AboutPage: Publishable {
    package var published: AboutPage {
        AboutPage(
            version: version, sources: sources.published, deliveries: deliveries,
            refusals: refusals, copies: copies, stories: stories)
    }
}
