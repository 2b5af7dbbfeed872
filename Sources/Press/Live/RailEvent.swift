import Markup
package import News

/// What a live reader is sent when a line is filed: all it takes to set it in the rail.
package struct RailEvent: Hashable, Sendable {
    /// Comes back as `Last-Event-ID`.
    package let id: String
    /// `filed`, `correction` or `kill`.
    package let name: String
    /// One line of JSON.
    package let data: [UInt8]

    /// The event as the stream carries it.
    package var frame: [UInt8] {
        Array("id: \(id)\nevent: \(name)\ndata: ".utf8) + data + Array("\n\n".utf8)
    }
}

extension Press {
    /// Prints a line for live readers; `withdraws` names all copy a kill takes out.
    package static func liveEvent(
        _ edition: Edition<Line>, withdraws: [CopyID] = []
    ) -> RailEvent {
        let line = edition.page
        return RailEvent(
            id: PercentEncoding.encoded(line.id.text), name: line.eventName,
            data: Compositor(edition).liveLine(line, withdraws: withdraws))
    }
}

extension Line {
    fileprivate var eventName: String {
        if isNotice { return "kill" }
        return kind == .correction ? "correction" : "filed"
    }
}

extension Compositor {
    /// The line's fields as text, ready to be set; a notice has none of its copy's words.
    fileprivate func liveLine(_ line: Line, withdraws: [CopyID]) -> [UInt8] {
        var json = JSONWriter(reserving: 1024)
        json.object { json in
            json.member("id", line.id.text)
            json.member("story", line.story.text)
            json.member("kind", line.isWithdrawn ? "kill" : line.kind.rawValue)
            json.member("of", line.of?.text)
            json.member("section", line.section.rawValue)
            json.member("source", line.source.text)
            json.member("outlet", line.outlet)
            json.member("time", line.moment.description)
            json.member("clock", clock.time(line.moment))
            json.member("timeTitle", clock.full(line.moment))
            json.member("storyAddress", Address.story(line.story))
            if line.isNotice {
                let gone = Set(withdraws + [line.of ?? line.id]).sorted()
                json.member("withdraws", array: { json in gone.forEach { json.string($0.text) } })
                return
            }
            words(of: line, to: &json)
        }
        return json.bytes
    }

    private func words(of line: Line, to json: inout JSONWriter) {
        json.member("address", Address.copy(line.id))
        json.member("headline", line.title)
        json.member("language", line.language)
        json.member("direction", TextDirection(of: line.headline, language: line.language).rawValue)
        json.member("mark", line.mark?.word)
        json.member("agency", line.agency == line.outlet ? nil : line.agency)
        guard line.kind == .correction else { return }
        json.member(
            "changes",
            array: { json in
                for change in line.changes.prefix(Self.mostChanges) {
                    json.object { json in
                        json.member("from", change.from)
                        json.member("to", change.to)
                    }
                }
            })
    }
}
