package import News

/// A page the API gives out as it is, once all that is withdrawn is taken out of it.
package protocol Publishable: Encodable {
    /// The same without the words of withdrawn copy, and without what only the operator may know.
    var published: Self { get }
}

extension Line: Publishable {
    package var published: Line {
        guard isNotice else { return self }
        var line = self
        line.headline = ""
        line.standfirst = ""
        line.byline = nil
        line.changes = []
        line.picture = nil
        return line
    }
}

extension Story: Publishable {
    package var published: Story {
        var story = self
        story.lead = lead.published
        story.latest = latest.published
        return story
    }
}

extension Source: Publishable {
    /// Addresses may hold keys or folders of this machine: only a web address's plain part is told.
    package var published: Source {
        var source = self
        source.address = plainAddress
        return source
    }
}

extension Filed: Publishable {
    /// Without the extras: what no field is read from may be a mail's addresses or a commenter's, and is
    /// for `wiredesk export`.
    package var published: Filed {
        var filed = self
        filed.copy.extras = []
        guard isWithdrawn else { return filed }
        filed.copy = Copy()
        filed.copy.standing = .canceled
        filed.ruling.because = []
        filed.ruling.changes = []
        filed.ruling.evidence = nil
        return filed
    }
}

extension Array: Publishable where Element: Publishable {
    package var published: [Element] { map(\.published) }
}
