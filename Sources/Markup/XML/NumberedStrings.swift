/// Strings known by the order they were met in; documents have few, broken ones may have many.
struct NumberedStrings {
    private var strings: [String]
    /// The numbers of the strings beyond those that are compared one by one.
    private var numbers: [String: Int] = [:]

    /// So many strings are found sooner by comparing than by hashing.
    private static let compared = 12

    init(_ first: [String]) { strings = first }

    subscript(number: Int) -> String { strings[number] }

    /// The number of a string, the next one for a string not met before.
    mutating func number(of string: String) -> Int {
        for index in 0..<min(strings.count, Self.compared) where strings[index] == string {
            return index
        }
        if strings.count > Self.compared, let known = numbers[string] { return known }
        if strings.count >= Self.compared { numbers[string] = strings.count }
        strings.append(string)
        return strings.count - 1
    }
}
