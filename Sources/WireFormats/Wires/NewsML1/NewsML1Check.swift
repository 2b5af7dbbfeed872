import Markup
import News

/// What a NewsItem of NewsML 1 lacks that its document type asks for, and words that say nothing there.
enum NewsML1Check {
    static func faults(of item: XMLElement) -> [Fault] {
        var faults: [Fault] = []
        func need(_ names: [String], in parent: XMLElement?, _ label: String) {
            guard let parent else { return }
            for name in names where parent.child(name) == nil {
                faults.append(Fault("\(label) has no \(name)", byte: parent.offset))
            }
        }
        need(["Identification", "NewsManagement"], in: item, "a NewsItem")
        let identifier = item.child("Identification")?.child("NewsIdentifier")
        need(["NewsIdentifier"], in: item.child("Identification"), "its Identification")
        need(
            ["ProviderId", "DateId", "NewsItemId", "RevisionId", "PublicIdentifier"],
            in: identifier, "its NewsIdentifier")
        let management = item.child("NewsManagement")
        need(
            ["NewsItemType", "FirstCreated", "ThisRevisionCreated", "Status"], in: management,
            "its NewsManagement")
        for name in ["PreviousRevision", "Update"] {
            guard let revision = identifier?.child("RevisionId"),
                revision.attribute(name) == nil
            else { continue }
            faults.append(Fault("its RevisionId has no \(name)", byte: revision.offset))
        }
        for name in ["FirstCreated", "ThisRevisionCreated"] {
            guard let element = management?.child(name), let time = WireTime.read(element.text),
                time.instant == nil
            else { continue }
            faults.append(Fault("“\(time.asWritten)” is no time for \(name)", byte: element.offset))
        }
        return faults
    }
}
