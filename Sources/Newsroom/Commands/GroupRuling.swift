import Markup
import News

/// A ruling as a line of `wiredesk group`.
struct GroupRuling {
    var id: CopyID
    var story: StoryID
    var kind: Ruling.Kind
    var of: CopyID?
    var because: [Reason]

    init(id: CopyID, story: StoryID, kind: Ruling.Kind, of: CopyID?, because: [Reason]) {
        self.id = id
        self.story = story
        self.kind = kind
        self.of = of
        self.because = because
    }

    init(_ ruling: Ruling) {
        self.init(
            id: ruling.copy, story: ruling.story, kind: ruling.kind, of: ruling.of,
            because: ruling.because)
    }

    var bytes: [UInt8] {
        var line = JSONWriter(reserving: 1024)
        line.object { line in
            line.member("id", id.text)
            line.member("story", story.text)
            line.member("kind", kind.rawValue)
            line.member("of", of?.text)
            line.key("because")
            line.array { line in
                for reason in because { line.string(reason.words) }
            }
        }
        return line.bytes
    }
}
