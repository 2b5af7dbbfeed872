import Markup
import News

/// Writes ninjs 3.1 or 2.2: one item, or an array of them.
struct NinjsWriter {
    /// The generations differ in their names: 2.x writes small letters throughout.
    enum Generation: Sendable {
        case second, third

        var version: String { self == .third ? "3.1" : "2.2" }

        /// The name of a property in this generation, from its name in the third.
        func name(_ name: String) -> String {
            if self == .third { return name }
            return name == "embargoedUntil" ? "embargoed" : name.lowercased()
        }
    }

    let copy: Copy
    let dispatch: Dispatch
    let generation: Generation

    static func document(
        of copies: [Copy], _ generation: Generation, in dispatch: Dispatch
    ) -> [UInt8] {
        var json = JSONWriter(reserving: 16_384)
        let writers = copies.map {
            NinjsWriter(copy: $0, dispatch: dispatch, generation: generation)
        }
        if writers.count == 1 {
            writers[0].write(to: &json)
        } else {
            json.array { json in
                for writer in writers { writer.write(to: &json) }
            }
        }
        return json.bytes + [0x0A]
    }

    private func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("uri", Self.uri(copy.writtenID))
            standard(to: &json)
            json.member("type", "text")
            member("representationType", "full", to: &json)
            json.member("version", copy.version)
            member("firstCreated", copy.published?.written, to: &json)
            member("versionCreated", copy.writtenUpdate(dispatch).written, to: &json)
            member("embargoedUntil", copy.embargoed?.written, to: &json)
            member("pubStatus", copy.standing.rawValue, to: &json)
            json.member("urgency", copy.urgency)
            member("copyrightNotice", copy.rights, to: &json)
            member("edNote", note, to: &json)
            json.member("language", copy.language)
            identifiers(to: &json)
            texts(to: &json)
            json.member("by", byline)
            json.member("slugline", copy.slugline)
            json.member("located", copy.dateline?.place)
            sources(to: &json)
            subjects(to: &json)
            page(to: &json)
            associations(to: &json)
        }
    }

    /// Writes a member under its name in this generation; nothing where the value is nil.
    func member(_ name: String, _ value: String?, to json: inout JSONWriter) {
        json.member(generation.name(name), value)
    }

    private func standard(to json: inout JSONWriter) {
        json.member(
            "standard",
            object: { json in
                json.member("name", "ninjs")
                json.member("version", generation.version)
                json.member(
                    "schema",
                    "http://www.iptc.org/std/ninjs/ninjs-schema_\(generation.version).json")
            })
    }

    /// What the copy does to an earlier version has no property, nor has what no field was read from:
    /// both are identifiers of our own.
    private func identifiers(to json: inout JSONWriter) {
        let change = copy.statedChange.map { ("change", $0.kind.rawValue, $0.words) }
        let extras = copy.writtenExtras.map { ("extra", $0.name, $0.value) }
        let all = [change].compactMap(\.self) + extras
        guard !all.isEmpty else { return }
        json.member(
            generation.name("altIds"),
            array: { json in
                for (vocabulary, word, value) in all {
                    json.object { json in
                        json.member("role", WiredeskTerm.uri(vocabulary, word))
                        json.member("value", value)
                    }
                }
            })
    }

    /// There is one note to editors: several stand under each other.
    private var note: String? {
        copy.advisories.map(\.text).joined(separator: "\n").nonEmpty
    }

    private var byline: String? {
        guard !copy.bylines.isEmpty else { return nil }
        return "By " + copy.bylines.map(\.name).joined(separator: ", ")
    }

    /// An address as it is, any other id as one of ours that reads back to it.
    static func uri(_ id: String) -> String {
        let colon = id.firstIndex(of: ":")
        let scheme = colon.map { id[..<$0] } ?? ""
        let isURI =
            scheme.first?.isLetter == true
            && scheme.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 && $0 != 0x2F }
            && id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#""<>\^`{|}"#.utf8.contains($0) }
        return isURI ? id : WiredeskTerm.uri("id", id)
    }
}
