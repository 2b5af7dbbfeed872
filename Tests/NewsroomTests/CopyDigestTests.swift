import News
import Testing
import WireFormats

@testable import Newsroom

@Suite struct CopyDigestTests {
    private var copy: Copy {
        var copy = Copy(headline: "Quay reopens", body: [.paragraph("The quay is open.")])
        copy.providerID = "selma-1"
        return copy
    }

    @Test func `is 16 letters and digits, the same each time`() {
        let id = CopyDigest.id(of: copy, from: "selma")
        #expect(id.text.utf8.count == 16)
        #expect(id == CopyDigest.id(of: copy, from: "selma"))
    }

    @Test func `changes with text, version, standing and source, not with times`() {
        let id = CopyDigest.id(of: copy, from: "selma")
        var changed = copy
        changed.body = [.paragraph("The quay is shut.")]
        #expect(CopyDigest.id(of: changed, from: "selma") != id)
        changed = copy
        changed.version = "2"
        #expect(CopyDigest.id(of: changed, from: "selma") != id)
        changed = copy
        changed.standing = .canceled
        #expect(CopyDigest.id(of: changed, from: "selma") != id)
        #expect(CopyDigest.id(of: copy, from: "post") != id)
        changed = copy
        changed.published = StatedTime(instant: Instant(seconds: 9), asWritten: "9")
        #expect(CopyDigest.id(of: changed, from: "selma") == id)
    }

    @Test func `feeds are filed from their last line up, dated copy by its time`() {
        func named(_ name: String, at seconds: Int64?) -> Copy {
            var copy = Copy(headline: name)
            copy.published = seconds.map {
                StatedTime(instant: Instant(seconds: $0), asWritten: "")
            }
            return copy
        }
        let undated = Reading(format: .rss, copies: [named("b", at: nil), named("a", at: 5)])
        #expect(FilingOrder.sort(undated).map(\.headline) == ["a", "b"])
        let dated = Reading(
            format: .rss, copies: [named("b", at: 7), named("a", at: 5), named("c", at: 9)])
        #expect(FilingOrder.sort(dated).map(\.headline) == ["a", "b", "c"])
    }
}
