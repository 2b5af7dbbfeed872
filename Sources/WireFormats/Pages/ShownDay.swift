import Markup
import News

/// A day with its year that a page shows its readers, with what speaks for it as the article's day.
struct ShownDay {
    /// The element or text it was read from.
    let node: Int
    let written: String
    let date: StatedDate
    var signs = Signs()

    /// What is known of the place a day stands in.
    struct Signs {
        /// A `time` element.
        var isTime = false
        /// The markup calls it the day of publishing.
        var isMarked = false
        /// How near the element is that is named a date: 4 for its own, 0 for none.
        var named = 0
        /// The words before it say that it is the day of publishing.
        var isPublished = false
        /// The words before it say that it is the day of a change.
        var isUpdated = false
        /// Words beside the day in the same text.
        var otherWords = 0
        /// Bytes of words in the block.
        var blockWords = 0
        /// Texts between the headline and it; negative above the headline.
        var texts = 0
        var isLinked = false
        /// In a box left out as beside the story.
        var isDropped = false
        /// In comments or a window over the page.
        var isApart = false
        /// In the element the story stands in.
        var isInStory = false
        /// In a footer, aside or navigation.
        var isBeside = false
        /// Days on the page in elements set alike, and how many of them stand before this one.
        var alike = 0
        var alikeBefore = 0
        /// Other places on the page that show the same day.
        var same = 0
        /// The element's name says that it is today's date.
        var isToday = false
        /// A long text begins with it.
        var opensText = false
        /// It is a link to the page itself, as the day of a post often is.
        var isOwnLink = false
    }

    /// The names of the signs, in the order of their numbers.
    static let signNames = [
        "time", "marked", "named", "published", "updated", "otherWords", "blockWords", "texts",
        "linked", "dropped", "apart", "inStory", "beside", "alike", "alikeBefore", "same", "today",
        "opensText", "ownLink",
    ]

    /// The signs as numbers, in the order of ``signNames``.
    var signRow: [Int] {
        let flag = { (isSet: Bool) in isSet ? 1 : 0 }
        return [
            flag(signs.isTime), flag(signs.isMarked), signs.named, flag(signs.isPublished),
            flag(signs.isUpdated), signs.otherWords, signs.blockWords, signs.texts,
            flag(signs.isLinked), flag(signs.isDropped), flag(signs.isApart),
            flag(signs.isInStory), flag(signs.isBeside), signs.alike, signs.alikeBefore,
            signs.same, flag(signs.isToday), flag(signs.opensText),
            flag(signs.isOwnLink),
        ]
    }

    /// Days since 1970 on the clock it was stated on.
    var day: Int64 {
        let seconds = date.seconds + Int64(date.offsetMinutes ?? 0) * 60
        return seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    }

    /// The day as `2025-03-04`.
    var dayName: String {
        String(Instant(milliseconds: day * 86_400_000).description.prefix(10))
    }
}
