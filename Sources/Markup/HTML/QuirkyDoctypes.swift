/// The document types that put a document in quirks mode, where a table may stand in a paragraph.
enum QuirkyDoctypes {
    static func isQuirky(_ doctype: HTMLDoctype, in text: [UInt8]) -> Bool {
        let lower = { (range: Range<Int>) in
            String(decoding: text[range].map(asciiLowercase), as: UTF8.self)
        }
        guard !doctype.forcesQuirks, let name = doctype.name, lower(name) == "html" else {
            return true
        }
        if let system = doctype.systemID, lower(system) == systemID { return true }
        guard let id = doctype.publicID.map(lower) else { return false }
        if exact.contains(id) || prefixes.contains(where: id.hasPrefix) { return true }
        return doctype.systemID == nil && withoutSystemID.contains(where: id.hasPrefix)
    }

    private static let systemID = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"

    private static let exact = [
        "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html",
    ]

    private static let withoutSystemID = [
        "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//",
    ]

    private static let prefixes = [
        "+//silmaril//dtd html pro v0r11 19970101//",
        "-//as//dtd html 3.0 aswedit + extensions//",
        "-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
        "-//ietf//dtd html", "-//metrius//dtd metrius presentational//",
        "-//microsoft//dtd internet explorer 2.0 html",
        "-//microsoft//dtd internet explorer 2.0 tables//",
        "-//microsoft//dtd internet explorer 3.0 html",
        "-//microsoft//dtd internet explorer 3.0 tables//",
        "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//",
        "-//o'reilly and associates//dtd html", "-//sq//dtd html 2.0 hotmetal + extensions//",
        "-//softquad software//dtd hotmetal pro", "-//softquad//dtd hotmetal pro",
        "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava",
        "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2",
        "-//w3c//dtd html 4.0 frameset//",
        "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental",
        "-//w3c//dtd w3 html 3.0//", "-//w3o//dtd w3 html 3.0//",
        "-//webtechs//dtd mozilla html",
    ]
}
