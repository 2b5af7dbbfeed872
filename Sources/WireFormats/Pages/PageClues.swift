import Markup

/// What the class and id of an element say about its part in the page.
struct PageClues: OptionSet, Hashable {
    let rawValue: UInt8

    /// Comments, cookie notices, navigation: never the story.
    static let chrome = PageClues(rawValue: 1)
    /// Teasers, share bars, tags, bylines: not the story where they hold little of the page's text.
    static let beside = PageClues(rawValue: 2)
    /// A container of the story's text.
    static let story = PageClues(rawValue: 4)
    /// Who wrote it.
    static let author = PageClues(rawValue: 8)
    /// When it was written.
    static let date = PageClues(rawValue: 16)
    /// The standfirst.
    static let summary = PageClues(rawValue: 32)
    /// Comments, consent and windows over the page: not the story however much text they hold.
    static let apart = PageClues(rawValue: 64)

    /// Reads the words of class and id names, cut at hyphens, underscores and capitals.
    static func read(_ names: some Sequence<UInt8>) -> PageClues {
        var clues: PageClues = []
        read(names) { _, clue in clues.formUnion(clue) }
        return clues
    }

    private static func read(
        _ names: some Sequence<UInt8>, _ found: (UInt64, PageClues) -> Void
    ) {
        var word: UInt64 = 0
        var length = 0
        var last: UInt64 = 0
        var wasLower = false
        func end() {
            guard length > 0 else { return }
            let clue = words[word]
            if !clue.isEmpty { found(word, clue) }
            if last != 0 {
                let pair = last &* 31 &+ word
                let clue = pairs[pair]
                if !clue.isEmpty { found(pair, clue) }
            }
            last = word
            word = 0
            length = 0
        }
        for byte in names {
            let isUpper = byte &- 0x41 < 26
            let lower = isUpper ? byte | 0x20 : byte
            guard lower &- 0x61 < 26 else {
                end()
                if byte == 0x20 { last = 0 }
                wasLower = false
                continue
            }
            if isUpper, wasLower { end() }
            word = word &* 1_099_511_628_211 ^ UInt64(lower)
            length += 1
            wasLower = !isUpper
        }
        end()
    }

    /// The words and pairs of words that are a clue for something beside the story, as numbers.
    static func besideWords(_ names: some Sequence<UInt8>) -> [UInt64] {
        var found: [UInt64] = []
        read(names) { code, clue in
            if clue.contains(.beside) { found.append(code) }
        }
        return found
    }

    private static func code(_ word: Substring) -> UInt64 {
        word.utf8.reduce(0) { $0 &* 1_099_511_628_211 ^ UInt64($1) }
    }

    private static let words: ClueTable = {
        var table: [UInt64: PageClues] = [:]
        for (clue, list) in wordLists {
            for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[code(word), default: []].formUnion(clue)
            }
        }
        return ClueTable(table)
    }()

    private static let pairs: ClueTable = {
        var table: [UInt64: PageClues] = [:]
        for (clue, list) in pairLists {
            for pair in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let parts = pair.split(separator: "-")
                guard parts.count == 2 else { continue }
                table[code(parts[0]) &* 31 &+ code(parts[1]), default: []].formUnion(clue)
            }
        }
        return ClueTable(table)
    }()

    private static let wordLists: [(PageClues, String)] = [
        (
            .chrome,
            """
            comments disqus coral cookie cookies consent gdpr onetrust didomi usercentrics
            breadcrumb breadcrumbs nav navigation navbar navi taboola outbrain plista
            kommentare comentarios commentaires commenti lightbox modal
            """
        ),
        (
            .apart,
            """
            comments disqus coral cookie cookies consent gdpr onetrust didomi usercentrics
            kommentare comentarios commentaires commenti lightbox modal
            """
        ),
        (
            .beside,
            """
            share sharing shares sharebar sharetools social socials related recommended
            recommendation recommendations recirc recirculation newsletter newsletters subscribe
            subscription signup promo promos promotion promoted sponsor sponsored advert
            advertisement advertising ads ad adslot adsbygoogle advertorial comment discussion
            sidebar rail teaser teasers menu toolbar tags tag taglist topics keywords footer
            popup modal overlay paywall regwall piano login banner widget trending popular mostread
            ticker pagination pager tooltip copyright disclaimer byline author authors bio timestamp
            meta metadata credit credits caption figcaption poll quiz feedback survey donate
            donation readmore werbung anzeige publicite publicidad socialmedia follow morefrom
            furtherreading seealso infobox factbox signin register toplist sticky
            verwandte weitere crosslink crosslinks linklist jumplink onward interstitial
            """
        ),
        (.story, "articlebody storybody entrycontent postcontent articlecontent storycontent"),
        (.author, "byline author authors autor autoren auteur writer journalist"),
        (
            .date,
            """
            date datetime published pubdate publishdate publishingdate timestamp datum fecha updated
            posted
            """
        ),
        (
            .summary,
            """
            standfirst lead lede dek deck intro teaser summary subtitle subheadline subhead excerpt
            vorspann chapo sapo abstract description strapline subheading
            """
        ),
    ]

    private static let pairLists: [(PageClues, String)] = [
        (
            .story,
            """
            article-body story-body entry-content post-content article-content story-content
            article-text story-text body-text post-body content-body body-content text-body
            article-main main-content articlebody-content body-copy article-copy richtext-content
            rich-text paragraph-content single-content page-content news-content news-text
            td-post article-txt content-text artikel-text text-content
            """
        ),
        (
            .beside,
            """
            read-more more-on see-also read-next up-next most-read also-read you-may more-from
            more-stories top-stories sign-up sign-in log-in sr-only visually-hidden screen-reader print-only
            call-out author-bio about-author article-tags post-tags inline-ad follow-us
            read-also lire-aussi lees-ook leia-mais leer-mas
            """
        ),
    ]
}
