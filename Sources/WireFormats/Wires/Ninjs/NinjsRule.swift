/// What the value of one ninjs property must be.
indirect enum NinjsRule: Hashable, Sendable {
    case string, number, boolean, anything
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    case uri, time
    case oneOf([String])
    case list(NinjsRule)
    /// An object of the named shape.
    case shape(String)
    /// An object whose members are all of one rule, whatever their names.
    case map(NinjsRule)
    case geometry

    /// Reads the notation of ``NinjsSchema``: `s`, `n`, `a|b`, `[item]`, `{rendition}`, `item`.
    init(_ notation: Substring) {
        switch notation {
        case "s": self = .string
        case "n": self = .number
        case "i": self = .integer(Int.min...Int.max)
        case "percent": self = .integer(0...100)
        case "rank": self = .integer(1...9)
        case "uri": self = .uri
        case "time": self = .time
        case "any": self = .anything
        case "geo": self = .geometry
        default:
            if notation.contains("|") {
                self = .oneOf(notation.split(separator: "|").map(String.init))
            } else if notation.first == "[" {
                self = .list(NinjsRule(notation.dropFirst().dropLast()))
            } else if notation.first == "{" {
                self = .map(NinjsRule(notation.dropFirst().dropLast()))
            } else {
                self = .shape(String(notation))
            }
        }
    }
}
