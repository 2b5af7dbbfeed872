/// Minutes east of UTC of a zone as written: `+01:00`, `-0330`, `Z`, `EDT`, `GMT+0100 (CET)`;
/// nil when it is none we know.
func zoneOffset(_ text: ArraySlice<UInt8>) -> Int? {
    var text = text
    if let bracket = text.firstIndex(of: 0x28) { text = text[..<bracket] }
    let words = String(decoding: text, as: UTF8.self).uppercased().split(separator: " ")
    var offset: Int?
    for word in words {
        guard let read = oneZone(word) else { return nil }
        // `+0100 CET`: figures are plainer than names.
        if offset == nil || word.utf8.first == 0x2B || word.utf8.first == 0x2D { offset = read }
    }
    return offset
}

private func oneZone(_ word: Substring) -> Int? {
    if let sign = word.firstIndex(where: { $0 == "+" || $0 == "-" || $0 == "−" }) {
        let name = word[..<sign]
        guard name.isEmpty || zoneNames[String(name)] == 0 else { return nil }
        let figures = word[sign...].utf8.filter { $0 &- 0x30 < 10 }.map { Int($0 - 0x30) }
        let minutes: Int
        switch figures.count {
        case 1, 2: minutes = figures.reduce(0) { $0 * 10 + $1 } * 60
        case 3: minutes = figures[0] * 60 + figures[1] * 10 + figures[2]
        case 4, 6:
            minutes = (figures[0] * 10 + figures[1]) * 60 + figures[2] * 10 + figures[3]
        default: return nil
        }
        return word[sign] == "+" ? minutes : -minutes
    }
    return zoneNames[String(word.filter { $0 != "." })]
}

/// Zone names of RFC 822, and others that feeds use; where two zones share one, the one met more.
private let zoneNames: [String: Int] = [
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "ETC/UTC": 0, "ETC/GMT": 0, "ZULU": 0,
    "EST": -300, "EDT": -240, "ET": -300, "CST": -360, "CDT": -300, "CT": -360, "MST": -420,
    "MDT": -360, "MT": -420, "PST": -480, "PDT": -420, "PT": -480, "AKST": -540, "AKDT": -480,
    "HST": -600, "AST": -240, "ADT": -180, "AT": -240, "NST": -210, "NDT": -150, "BRT": -180,
    "BRST": -120, "ART": -180, "CLT": -240, "CLST": -180, "COT": -300, "PET": -300,
    "BST": 60, "IST": 330, "WEST": 60, "CET": 60, "CEST": 120, "MET": 60, "MEST": 120,
    "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180, "SAST": 120, "CAT": 120, "EAT": 180,
    "MSK": 180, "MSD": 240, "TRT": 180, "GST": 240, "PKT": 300, "NPT": 345, "ICT": 420,
    "WIB": 420, "WITA": 480, "WIT": 540, "HKT": 480, "SGT": 480, "MYT": 480, "PHT": 480,
    "AWST": 480, "JST": 540, "KST": 540, "ACST": 570, "ACDT": 630, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780,
]
