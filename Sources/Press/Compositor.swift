import Markup
import News

/// Sets pages for one edition: knows the site's name, its clock and nothing else.
struct Compositor {
    let masthead: Masthead
    /// The moment of the edition; the only clock there is.
    let printed: Instant
    let clock: Clock

    init<Page>(_ edition: Edition<Page>) {
        masthead = edition.masthead
        printed = edition.printed
        clock = Clock(offsetMinutes: edition.masthead.offsetMinutes, now: edition.printed)
    }

    /// The address as the outside knows it.
    func absolute(_ address: String) -> String { masthead.address + address }
}
