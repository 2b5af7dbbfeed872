import GRDB
import News

/// What a story's copy comes to.
struct StorySums {
    var story: StoryID
    var items: Int
    var outlets: Int
    var independent: Int
    var corrections: Int
    var kills: Int
    var opened: Instant
    var updated: Instant
    var section: Section
    /// The number of the line that speaks for the story.
    var lead: Int64

    /// Reads ``ArchiveView/sumsSQL``.
    init(row: Row) {
        story = StoryID(row[0])
        items = row[1]
        outlets = row[2]
        independent = row[3]
        corrections = row[4]
        kills = row[5]
        opened = Instant(milliseconds: row[6])
        updated = Instant(milliseconds: row[7])
        section = Section(rawValue: row[8]) ?? .world
        lead = row[9]
    }

    func story(lead: Line, latest: [Line]) -> Story {
        Story(
            id: story, lead: lead, section: section, opened: opened, updated: updated,
            items: items, outlets: outlets, independent: independent, corrections: corrections,
            kills: kills, latest: latest)
    }
}
