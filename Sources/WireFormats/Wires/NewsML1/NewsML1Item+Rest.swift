import Markup
import News

/// What an item says that no field of copy is read from.
extension NewsML1Item {
    /// Parts of one element that are kept.
    static let maximumRest = 40

    /// The children of an element, but for those that were read: each by its name, its reference or its words.
    static func rest(of element: XMLElement, at place: String, but read: Set<String>) -> [Extra] {
        element.children.lazy.filter { !read.contains($0.name.local) }.prefix(maximumRest)
            .compactMap { child in
                value(of: child).map { Extra(name: "\(place)/\(child.name.local)", value: $0) }
            }
    }

    mutating func keepRest(of element: XMLElement, at place: String, but read: Set<String>) {
        for part in Self.rest(of: element, at: place, but: read) { extra(part.name, part.value) }
    }

    private static func value(of element: XMLElement) -> String? {
        let parties = element.children("Party").compactMap(name).joined(separator: ", ")
        return name(element) ?? parties.nonEmpty
            ?? ["NewsItem", "Topic", "Href", "Url"].lazy
            .compactMap { element.attribute($0)?.folded.nonEmpty }.first
            ?? element.text.folded.nonEmpty
    }

    static let readOfManagement: Set<String> = [
        "FirstCreated", "ThisRevisionCreated", "Urgency", "Status", "StatusWillChange",
        "Instruction", "AssociatedWith", "DerivedFrom", "Property",
    ]

    static let readOfAdministration: Set<String> = [
        "Provider", "Creator", "Source", "Contributor", "Property",
    ]

    static let readOfDescription: Set<String> = [
        "Language", "SubjectCode", "Genre", "Location", "Property",
    ]

    static let readOfRights: Set<String> = ["CopyrightHolder", "UsageType"]

    static let readOfComponent: Set<String> = [
        "Role", "NewsLines", "AdministrativeMetadata", "DescriptiveMetadata", "RightsMetadata",
        "Metadata", "ContentItem", "NewsComponent", "Catalog", "TopicSet",
    ]
}
