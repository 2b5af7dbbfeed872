import Foundation

@testable import Markup

/// Runs html5lib's published tests where they have been unpacked; WIREDESK_BENCH names the folder.
enum HTMLConformance {
    static var folder: URL? {
        guard let path = ProcessInfo.processInfo.environment["WIREDESK_BENCH"] else { return nil }
        let folder = URL(fileURLWithPath: path).appendingPathComponent("html5lib")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    struct Result {
        var passed = 0
        var failures: [String] = []
        var summary: String { "\(passed) of \(passed + failures.count)" }
        var share: Double { Double(passed) / Double(max(1, passed + failures.count)) }
    }

    private static func files(_ name: String, ending: String) throws -> [URL] {
        guard let folder = folder?.appendingPathComponent(name) else { return [] }
        return try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
    }
}

/// Tree construction: `.dat` files of `#data`, `#document-fragment` and `#document`.
extension HTMLConformance {
    static func treeConstruction() throws -> Result {
        var result = Result()
        for file in try files("tree-construction", ending: "dat") {
            let content = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            for (number, test) in ("\n" + content).components(separatedBy: "\n#data\n").dropFirst()
                .enumerated()
            {
                run(test, name: "\(file.lastPathComponent) \(number)", &result)
            }
        }
        return result
    }

    private static func run(_ test: String, name: String, _ result: inout Result) {
        var sections: [String: [String]] = ["data": []]
        var section = "data"
        let markers: Set<String> = [
            "#errors", "#new-errors", "#document-fragment", "#document", "#script-on",
            "#script-off",
        ]
        for line in test.components(separatedBy: "\n") {
            if markers.contains(line) {
                section = line
                sections[section] = []
            } else {
                sections[section, default: []].append(line)
            }
        }
        guard sections["#script-on"] == nil else { return }
        var expected = sections["#document"] ?? []
        while expected.last == "" { expected.removeLast() }
        let data = Array((sections["data"] ?? []).joined(separator: "\n").utf8)
        let context = sections["#document-fragment"]?.first
        let document = read(data, in: context)
        let actual = HTMLTreeDump.lines(of: document, isFragment: context != nil)
        if actual == expected {
            result.passed += 1
        } else {
            result.failures.append(
                """
                \(name): \(String(decoding: data, as: UTF8.self)) [\(context ?? "")]
                \(expected.joined(separator: "\n"))
                --- not
                \(actual.joined(separator: "\n"))
                """)
        }
    }

    private static func read(_ data: [UInt8], in context: String?) -> HTMLDocument {
        guard let context else { return HTMLDocument(data) }
        let parts = context.split(separator: " ")
        let namespace: HTMLNode.Namespace =
            parts.count < 2 ? .html : parts[0] == "svg" ? .svg : .mathML
        var names = HTMLNames(limit: 1)
        let spelling = Array((parts.last ?? "").utf8)
        let id = names.id(spelling, 0, spelling.count)
        let name = names.name(names.mixedCaseElement(id))
        return HTMLDocument(fragment: data, in: name, namespace: namespace)
    }
}

/// The tokenizer: `.test` files of JSON.
extension HTMLConformance {
    static func tokenizer() throws -> Result {
        var result = Result()
        for file in try files("tokenizer", ending: "test") {
            let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
            let tests = (json as? [String: Any])?["tests"] as? [[String: Any]] ?? []
            for test in tests {
                for state in test["initialStates"] as? [String] ?? ["Data state"] {
                    run(test, state: state, name: file.lastPathComponent, &result)
                }
            }
        }
        return result
    }

    private static func run(
        _ test: [String: Any], state: String, name: String, _ result: inout Result
    ) {
        let isEscaped = test["doubleEscaped"] as? Bool ?? false
        let unescape = { (text: String) -> String? in
            guard isEscaped else { return text }
            let json = Data("[\"\(text.replacing("\"", with: "\\\""))\"]".utf8)
            return (try? JSONSerialization.jsonObject(with: json) as? [String])?.first
        }
        guard let input = unescape(test["input"] as? String ?? ""),
            let output = test["output"] as? [[Any]]
        else { return }
        var expected: [String] = []
        for token in output {
            let line = describe(token) { unescape($0) ?? "" }
            append(line, to: &expected)
        }
        let actual = tokens(of: Array(input.utf8), state, test["lastStartTag"] as? String)
        if actual == expected {
            result.passed += 1
        } else {
            result.failures.append(
                "\(name): \(test["description"] ?? "") \(state) \(input.debugDescription)\n\(expected)\n\(actual)"
            )
        }
    }

    /// Text tokens that stand together count as one.
    private static func append(_ line: String, to lines: inout [String]) {
        if line.hasPrefix("T:"), let last = lines.last, last.hasPrefix("T:") {
            lines[lines.count - 1] = last + line.dropFirst(2)
        } else {
            lines.append(line)
        }
    }

    private static func describe(_ token: [Any], _ text: @escaping (String) -> String) -> String {
        let part = { (index: Int) in
            token.count > index ? (token[index] as? String).map(text) : nil
        }
        switch token[0] as? String {
        case "Character": return "T:" + (part(1) ?? "")
        case "Comment": return "C:" + (part(1) ?? "")
        case "EndTag": return "E:" + (part(1) ?? "")
        case "DOCTYPE":
            let isCorrect = (token.last as? NSNumber)?.boolValue ?? false
            return "D:\(part(1) ?? "-") \(part(2) ?? "-") \(part(3) ?? "-") \(isCorrect)"
        default:
            let attributes = (token[2] as? [String: String] ?? [:]).map { (text($0), text($1)) }
            let isClosed = token.count > 3
            return start(part(1) ?? "", attributes, isClosed)
        }
    }

    private static func start(
        _ name: String, _ attributes: [(String, String)], _ isClosed: Bool
    ) -> String {
        let list = attributes.sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }
        return "S:\(name) \(list) \(isClosed)"
    }

    private static func tokens(of input: [UInt8], _ state: String, _ last: String?) -> [String] {
        var tokenizer = HTMLTokenizer(input, limits: HTMLLimits())
        let states: [String: HTMLTokenizer.State] = [
            "PLAINTEXT state": .plainText, "RCDATA state": .rcdata, "RAWTEXT state": .rawText,
            "Script data state": .script, "CDATA section state": .cdata,
        ]
        tokenizer.state = states[state] ?? .data
        if let last {
            let bytes = Array(last.utf8)
            tokenizer.lastStartTag = tokenizer.names.id(bytes, 0, bytes.count)
        }
        var lines: [String] = []
        while true {
            tokenizer.advance()
            if tokenizer.token.kind == .end { return lines }
            append(describe(tokenizer), to: &lines)
        }
    }

    private static func describe(_ tokenizer: HTMLTokenizer) -> String {
        let token = tokenizer.token
        let text = { (range: Range<Int>) in
            String(decoding: tokenizer.text[range], as: UTF8.self)
        }
        let name = String(decoding: tokenizer.names.spelling(token.spelling), as: UTF8.self)
        switch token.kind {
        case .text, .null: return "T:" + text(token.start..<token.end)
        case .comment: return "C:" + text(token.start..<token.end)
        case .endTag: return "E:" + name
        case .doctype:
            let doctype = tokenizer.doctype
            let part = { (range: Range<Int>?) in range.map(text) ?? "-" }
            return
                "D:\(part(doctype.name)) \(part(doctype.publicID)) \(part(doctype.systemID)) \(!doctype.forcesQuirks)"
        default:
            let attributes = tokenizer.attributes[token.start..<token.end].map {
                (
                    String(decoding: tokenizer.names.spelling($0.spelling), as: UTF8.self),
                    text(Int($0.start)..<Int($0.end))
                )
            }
            return start(name, attributes, token.isSelfClosing)
        }
    }
}
