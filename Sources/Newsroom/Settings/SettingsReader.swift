import Configuration

/// Looks settings up by name through the providers, the first that has one wins, and checks them.
struct SettingsReader {
    private let reader: ConfigReader

    init(_ providers: [any ConfigProvider]) {
        reader = ConfigReader(providers: providers)
    }

    func text(_ name: String) throws -> String {
        guard case .text(let standard) = try setting(name).standard else {
            preconditionFailure("\(name) is a number")
        }
        guard let words = try string(name) else { return standard }
        if words.isEmpty, !Self.mayBeEmpty.contains(name) {
            throw SettingsError.bad(name: name, value: "\"\"", expected: "a text that is not empty")
        }
        return words
    }

    private static let mayBeEmpty: Set = ["site.address", "site.motto"]

    func number(_ name: String) throws -> Int {
        guard case .number(let standard, let range) = try setting(name).standard else {
            preconditionFailure("\(name) is a text")
        }
        guard let words = try string(name) else { return standard }
        guard let value = Int(words), range.contains(value) else {
            throw SettingsError.bad(
                name: name, value: words,
                expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// A value as written; YAML gives numbers and truth values a type of their own, hence the tries.
    private func string(_ name: String) throws -> String? {
        let key = ConfigKey(name)
        if let text = reader.string(forKey: key) { return text }
        if let number = reader.int(forKey: key) { return String(number) }
        if let number = reader.double(forKey: key) { return String(number) }
        if let flag = reader.bool(forKey: key) { return String(flag) }
        return nil
    }

    private func setting(_ name: String) throws -> Setting {
        guard let setting = Setting.all.first(where: { $0.name == name }) else {
            preconditionFailure("\(name) is no setting")
        }
        return setting
    }
}
