import Markup
import News

extension FeedReader {
    /// Reads a deleted entry (RFC 6721 section 3): the withdrawal of the item of that id.
    mutating func readDeletedEntry() {
        if isInItem {
            xml.hoist(to: itemDepth)
            finishItem()
        }
        var gone = FeedItem()
        let element = xml.nameNumber
        let place = tags.place(of: &xml)
        if let id = xml.attribute("ref").map(trimmed), !id.isEmpty {
            gone.id.offer(id, rank: 0, from: FeedPlace(element, .reference))
        }
        if let time = xml.attribute("when").map(trimmed), !time.isEmpty {
            gone.updated.offer(StatedTime(stated: time), rank: 0, from: FeedPlace(element, .moment))
        }
        let outside = xml.depth - 1
        var words = ""
        reading: while xml.depth > outside {
            switch xml.next() {
            case .start:
                switch xml.name.local {
                case "comment":
                    let comment = readText()
                    words = comment.line
                    gone.summary.offer(comment, rank: 0, from: FeedPlace(element, .comment))
                case "by":
                    if let by = readPerson() {
                        gone.authors.add(by, rank: 0, from: FeedPlace(element, .person))
                    }
                default: xml.skipElement()
                }
            case .end, .text: continue
            case .finish: break reading
            }
        }
        gone.withdrawal = StatedChange(.withdrawal, words: words.isEmpty ? place : words)
        if gone.id.value != nil { keep(&gone) }
    }
}
