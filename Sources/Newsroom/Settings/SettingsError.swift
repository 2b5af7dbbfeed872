/// A setting that cannot be used, named with where it was set.
package enum SettingsError: Error, Hashable, Sendable {
    case unreadableFile(String, why: String)
    case unknown(name: String, place: String)
    case bad(name: String, value: String, expected: String)
}

extension SettingsError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadableFile(let path, let why): "cannot read the settings in \(path): \(why)"
        case .unknown(let name, let place): "unknown setting \(name) in \(place)"
        case .bad(let name, let value, let expected):
            "bad setting \(name): \(value) (expected \(expected))"
        }
    }
}
