/// A metric's name and labels as Prometheus allows and prints them.
struct SeriesName: Hashable, Comparable, CustomStringConvertible {
    let label: String
    /// `{outcome="delivered"}`, or nothing.
    let labels: String

    init(_ label: String, _ dimensions: [(String, String)]) {
        self.label = Self.name(label)
        let pairs = dimensions.map { "\(Self.name($0.0))=\"\(Self.escaped($0.1))\"" }
        labels = pairs.sorted().joined(separator: ",")
    }

    var description: String { named("") }

    /// The series with `suffix` on its name and one label more.
    func named(_ suffix: String, adding label: String? = nil) -> String {
        let all = [labels, label ?? ""].filter { !$0.isEmpty }.joined(separator: ",")
        return all.isEmpty ? self.label + suffix : "\(self.label)\(suffix){\(all)}"
    }

    static func < (one: SeriesName, other: SeriesName) -> Bool {
        (one.label, one.labels) < (other.label, other.labels)
    }

    /// Letters, digits and `_`, not beginning with a digit.
    private static func name(_ text: String) -> String {
        var name = text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: byte
            default: UInt8(ascii: "_")
            }
        }
        if name.first.map({ $0 <= 0x39 }) ?? true { name.insert(UInt8(ascii: "_"), at: 0) }
        return String(decoding: name, as: UTF8.self)
    }

    private static func escaped(_ value: String) -> String {
        var out: [UInt8] = []
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "\""): out += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): out += Array("\\n".utf8)
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
