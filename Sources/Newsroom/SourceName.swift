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
}
