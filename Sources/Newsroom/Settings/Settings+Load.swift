import Configuration
import Foundation
import Logging
import News
import SystemPackage
import Yams

extension Settings {
    /// Reads the settings: defaults, then the file, the environment and the flags, later ones win.
    ///
    /// - Parameters:
    ///   - file: a YAML file; nil takes `wiredesk.yaml` of the working folder if there is one.
    ///   - environment: the process environment; only `WIREDESK_…` is read.
    ///   - flags: settings by name, as given on the command line.
    /// - Throws: ``SettingsError`` naming the setting that is unknown or cannot be used.
    package static func load(
        file: String?, environment: [String: String], flags: [String: String]
    ) async throws -> Settings {
        let path = file ?? "wiredesk.yaml"
        let isPresent = FileManager.default.fileExists(atPath: path)
        if file != nil, !isPresent {
            throw SettingsError.unreadableFile(path, why: "no such file")
        }
        if isPresent { try refuseUnknownNames(inFile: path) }
        try refuseUnknownNames(in: environment)
        let variables = Dictionary(
            Setting.all.compactMap { setting in
                environment[setting.variable].map {
                    (AbsoluteConfigKey(ConfigKey(setting.name)), $0)
                }
            }, uniquingKeysWith: { one, _ in one })
        var providers: [any ConfigProvider] = [
            InMemoryProvider(name: "flags", values: texts(flags.map { (key($0.key), $0.value) })),
            InMemoryProvider(
                name: "environment", values: texts(variables.map { ($0.key, $0.value) })),
        ]
        if isPresent { providers.append(try await fileProvider(path)) }
        return try Settings(reading: SettingsReader(providers))
    }

    private static func key(_ name: String) -> AbsoluteConfigKey {
        AbsoluteConfigKey(ConfigKey(name))
    }

    private static func texts(
        _ pairs: [(AbsoluteConfigKey, String)]
    ) -> [AbsoluteConfigKey: ConfigValue] {
        Dictionary(
            pairs.map { ($0.0, ConfigValue(.string($0.1), isSecret: false)) },
            uniquingKeysWith: { one, _ in one })
    }

    private static func fileProvider(_ path: String) async throws -> any ConfigProvider {
        do {
            return try await FileProvider<YAMLSnapshot>(filePath: FilePath(path))
        } catch {
            throw SettingsError.unreadableFile(path, why: "\(error)")
        }
    }

    /// The reader of the library looks up names it is asked for, so a misspelt one needs this look.
    private static func refuseUnknownNames(inFile path: String) throws {
        let tree: Any?
        do {
            tree = try Yams.load(yaml: String(contentsOfFile: path, encoding: .utf8))
        } catch {
            let line = "\(error)".split(separator: "\n").joined(separator: " ")
            throw SettingsError.unreadableFile(path, why: line)
        }
        guard let tree else { return }
        guard let top = tree as? [String: Any] else {
            throw SettingsError.unreadableFile(path, why: "expected names and values")
        }
        for name in names(in: top, under: "").sorted()
        where !Setting.all.contains(where: { $0.name == name }) {
            throw SettingsError.unknown(name: name, place: path)
        }
    }

    private static func names(in tree: [String: Any], under prefix: String) -> [String] {
        tree.flatMap { name, value in
            if let inner = value as? [String: Any] {
                return names(in: inner, under: prefix + name + ".")
            }
            // A section all of whose settings are commented out is there, and holds nothing.
            let isSection = Setting.all.contains { $0.name.hasPrefix(prefix + name + ".") }
            return value is NSNull && isSection ? [] : [prefix + name]
        }
    }

    private static func refuseUnknownNames(in environment: [String: String]) throws {
        let known = Set(Setting.all.map(\.variable)).union(["WIREDESK_BENCH"])
        let ours = environment.keys.filter { $0.hasPrefix("WIREDESK_") }
        for name in ours.sorted() where !known.contains(name) && !isServiceLink(name) {
            throw SettingsError.unknown(name: name, place: "the environment")
        }
    }

    /// Whether a variable is one of those that Kubernetes and Docker name after a service called
    /// wiredesk: `WIREDESK_SERVICE_HOST`, `WIREDESK_PORT_8080_TCP_ADDR`.
    private static func isServiceLink(_ name: String) -> Bool {
        var words = name.split(separator: "_").dropFirst()
        if words.last == "PORT" || words.suffix(2) == ["SERVICE", "HOST"] { return true }
        if let place = words.firstIndex(of: "SERVICE"), words[place...].dropFirst().first == "PORT"
        {
            return true
        }
        while let word = words.popFirst() {
            guard word == "PORT" else { continue }
            return words.first?.allSatisfy(\.isNumber) == true
        }
        return false
    }
}

extension Settings {
    fileprivate init(reading reader: SettingsReader) throws {
        host = try reader.text("http.host")
        port = try reader.number("http.port")
        liveReaders = try reader.number("http.liveReaders")
        data = DataFolder(path: try reader.text("data"))
        let address = try reader.text("site.address")
        masthead = Masthead(
            name: try reader.text("site.name"),
            address: address.isEmpty ? "http://\(Self.shown(host)):\(port)" : address,
            motto: try reader.text("site.motto"),
            offsetMinutes: try reader.number("site.utcOffsetMinutes"))
        language = try reader.text("site.language")
        guard Self.isTag(language) else {
            throw SettingsError.bad(
                name: "site.language", value: language, expected: "a tag such as en or pt-BR")
        }
        maxBytes = try reader.number("ingest.maxBytes")
        timeoutSeconds = try reader.number("ingest.timeoutSeconds")
        hostGapSeconds = try reader.number("ingest.hostGapSeconds")
        pollSeconds = try reader.number("ingest.pollSeconds")
        windowDays = try reader.number("desk.windowDays")
        let level = try reader.text("log.level")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw SettingsError.bad(
                name: "log.level", value: level, expected: "a level such as info or debug")
        }
        self.logLevel = logLevel
        guard masthead.address.hasPrefix("http://") || masthead.address.hasPrefix("https://") else {
            throw SettingsError.bad(
                name: "site.address", value: address, expected: "an http or https address")
        }
        while masthead.address.hasSuffix("/") { masthead.address.removeLast() }
    }

    /// Whether the text has the shape of a language tag (RFC 5646 section 2.1).
    private static func isTag(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return (2...8).contains(parts[0].count)
            && parts.allSatisfy { part in
                (1...8).contains(part.count)
                    && part.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 | 0x20 }
            }
    }

    /// What a reader on this machine would type for the host listened on.
    private static func shown(_ host: String) -> String {
        if ["127.0.0.1", "0.0.0.0", "::", "::1"].contains(host) { return "localhost" }
        return host.contains(":") ? "[\(host)]" : host
    }
}
