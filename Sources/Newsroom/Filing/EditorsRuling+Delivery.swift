import Desk
import Foundation
import News

extension EditorsRuling {
    /// The name under which its deliveries are kept.
    static let format = "editors-ruling"
    /// Longer files are no ruling.
    private static let mostBytes = 1 << 20

    /// What an editor wrote: `{"ruling": {"move": ["…"], "story": "…", "because": "…"}}`.
    private struct Document: Codable {
        var ruling: EditorsRuling
        /// Tells a ruling from the same one given before: it may have been overruled since.
        var when: Instant?
    }

    /// The ruling in a delivery; nil for one that holds none, or that did not come by the inbox:
    /// who may write there may rule, no feed and no watched folder may.
    init?(in delivery: Delivery) {
        guard delivery.source == DataFolder.inboxSource.id,
            delivery.address?.hasPrefix("file:") ?? false,
            delivery.bytes.first == UInt8(ascii: "{"), delivery.bytes.count <= Self.mostBytes,
            let document = try? JSONLine.value(Document.self, from: delivery.bytes)
        else { return nil }
        self = document.ruling
    }

    /// The story it names first, or would open.
    var opens: StoryID { story ?? StoryID("\(move.first?.text ?? "")-apart") }

    /// Whether a story may be called so: letters, digits and hyphens, as ids are.
    static func isName(_ story: StoryID) -> Bool {
        (1...128).contains(story.text.utf8.count)
            && story.text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
    }

    /// The bytes of a delivery that holds it.
    var document: [UInt8] {
        get throws { Array(try JSONLine.bytes(Document(ruling: self))) }
    }

    /// The same, as an editor gave it at that moment.
    func document(given moment: Instant) throws -> [UInt8] {
        Array(try JSONLine.bytes(Document(ruling: self, when: moment)))
    }
}

/// What came of an editor's ruling.
struct FollowedRuling {
    var moved: [CopyID] = []
    /// Where the moved copy is now.
    var story: StoryID?
    /// Why it is there.
    var because: [Reason] = []
    var merge: Merge?

    var isEmpty: Bool { moved.isEmpty && merge == nil }
}

extension Desk {
    /// Does as an editor says; nothing where what is named is not active.
    mutating func follow(_ ruling: EditorsRuling) -> FollowedRuling {
        var followed = FollowedRuling()
        let words = ruling.because.isEmpty ? "" : ": \(ruling.because)"
        if let story = ruling.story, let other = ruling.unite {
            followed.merge = unite(
                story, with: other, because: [Reason(.editorsWord, "an editor's word\(words)")])
        } else if !ruling.move.isEmpty {
            followed.moved = move(ruling.move, to: ruling.opens)
            followed.story = ruling.opens
            followed.because = [Reason(.editorsWord, "an editor put it here\(words)")]
        }
        return followed
    }
}
