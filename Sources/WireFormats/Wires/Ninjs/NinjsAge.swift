import Markup
import News

/// What an item of ninjs has that came with a later version than the one it states.
enum NinjsAge {
    /// The faults of an item that states its version; none for one that states none.
    static func faults(of item: JSONValue) -> [Fault] {
        guard let (generation, minor) = stated(in: item), let since = table[generation] else {
            return []
        }
        let later = Self.renditions[generation] ?? [:]
        let renditions = item["renditions"]
        let parts = renditions?.array ?? renditions?.members?.map(\.value) ?? []
        let names =
            tooYoung(item, since, minor)
            + parts.flatMap { tooYoung($0, later, minor) }
        return names.map { name, first in
            Fault(
                "“\(name)” came with ninjs \(generation).\(first), and the item says"
                    + " \(generation).\(minor)")
        }
    }

    /// The members of an object that came later than a version, and with which they came.
    private static func tooYoung(
        _ object: JSONValue, _ since: [String: Int], _ minor: Int
    ) -> [(name: String, first: Int)] {
        (object.members ?? []).compactMap { member in
            let name = member.name.hasPrefix("headline_") ? "headline_" : member.name.lowercased()
            guard let first = since[name], first > minor else { return nil }
            return (member.name, first)
        }
    }

    /// The version in `standard` or in the address of its schema: `1.4`.
    private static func stated(in item: JSONValue) -> (generation: Int, minor: Int)? {
        let standard = item["standard"] ?? item["$standard"]
        guard let words = standard?["version"]?.string ?? standard?["schema"]?.string else {
            return nil
        }
        let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count == 2, (1...3).contains(numbers[0]) else { return nil }
        return (numbers[0], numbers[1])
    }

    /// The minor version each property came with, as the schemas say of them.
    private static let table: [Int: [String: Int]] = [
        1: [
            "firstcreated": 2, "ednote": 2, "infosource": 2, "title": 2, "slugline": 2,
            "charcount": 2, "wordcount": 2, "headline_": 3, "altids": 3, "trustindicator": 3,
            "genre": 3, "contentcreated": 4, "expires": 4, "rightsinfo": 4, "digitalsourcetype": 6,
            "contentdigitised": 7,
        ],
        2: ["digitalsourcetype": 2, "contentdigitised": 3],
        3: ["digitalsourcetype": 1, "contentdigitised": 2],
    ]

    /// The same for what renditions say of moving pictures and of their parts.
    private static let renditions: [Int: [String: Int]] = [
        1: later(than: 6, film + ["resources", "extensions"]),
        2: later(than: 2, film + ["resources", "extensions"]),
        3: later(than: 1, ["resources", "extensions"]),
    ]

    private static let film = [
        "aspectratio", "videocodec", "framerate", "poi", "transportprotocol", "scantype", "bitrate",
    ]

    /// Of these only so much is known that an earlier schema did not have them.
    private static func later(than minor: Int, _ names: [String]) -> [String: Int] {
        Dictionary(names.map { ($0, minor + 1) }, uniquingKeysWith: max)
    }
}
