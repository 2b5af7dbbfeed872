import Foundation

/// What a source may be called.
enum SourceName {
    static let rule = "1 to 64 lower-case letters, digits and hyphens"

    static func isGood(_ name: String) -> Bool {
        let bytes = name.utf8
        return (1...64).contains(bytes.count) && bytes.first != UInt8(ascii: "-")
            && bytes.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
    }

    /// The title in letters, digits and hyphens, with a number where that name is taken.
    static func free(like title: String, among taken: Set<String>) -> String {
        var letters: [UInt8] = []
        for byte in title.lowercased().utf8 {
            let isName = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            if isName {
                letters.append(byte)
            } else if letters.last.map({ $0 != 0x2D }) ?? false {
                letters.append(0x2D)
            }
        }
        let name = String(decoding: letters.prefix(56), as: UTF8.self)
            .trimmingCharacters(in: ["-"])
        let stem = name.isEmpty ? "source" : name
        if !taken.contains(stem) { return stem }
        var number = 2
        while taken.contains("\(stem)-\(number)") { number += 1 }
        return "\(stem)-\(number)"
    }
}
