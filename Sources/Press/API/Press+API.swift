import Foundation
import Markup
package import News

extension Press {
    /// Prints a page for programs: `masthead`, `page` and last `printed`, in the form of the News values.
    package static func api<Page: Publishable>(_ edition: Edition<Page>) throws -> [UInt8] {
        let encoder = JSONEncoder()
        // The order of keys is otherwise any, and the same edition must print the same bytes.
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(Answer(edition)))
    }

    /// How many of an answer's bytes say something of the page: all before `printed`.
    package static func lasting(_ answer: [UInt8]) -> Int {
        answer.lastIndex(of: UInt8(ascii: ",")) ?? answer.count
    }

    /// Prints a problem as RFC 9457 says.
    package static func problemDetails(_ problem: Problem) -> [UInt8] {
        var json = JSONWriter(reserving: 256)
        json.object { json in
            json.member("type", "about:blank")
            json.member("title", problem.title)
            json.member("status", problem.status)
            json.member("detail", problem.detail.isEmpty ? nil : problem.detail)
            json.member("instance", problem.instance)
        }
        return json.bytes
    }
}

/// An edition as the API gives it out.
private struct Answer<Page: Publishable>: Encodable {
    let masthead: Masthead
    let printed: Instant
    let page: Page

    init(_ edition: Edition<Page>) where Page: Hashable & Sendable {
        masthead = edition.masthead
        printed = edition.printed
        page = edition.page.published
    }
}
