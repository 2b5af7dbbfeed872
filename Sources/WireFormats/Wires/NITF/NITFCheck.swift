import Markup
import News

/// What a document holds that NITF does not know, by the names of NITF 3.6.
enum NITFCheck {
    /// How many names of one document are told.
    static let maximumFaults = 20

    /// A fault for each unknown name, where it stands first; other namespaces are not ours to judge.
    static func faults(of nitf: XMLElement) -> [Fault] {
        var faults: [Fault] = []
        // What is known of each name so far, by its number.
        var steps: [XMLStep?] = Array(repeating: nil, count: nitf.ownNameCount)
        nitf.walk(
            steps: [],
            own: { number in
                guard steps.indices.contains(number) else { return .inside }
                if let step = steps[number] { return step }
                let step = step(at: nitf.name(number), in: nitf.name.namespace)
                // Told once.
                steps[number] = step.subtracting(.show)
                return step
            },
            shown: [], ownShown: { _ in false }
        ) { element, _ in
            guard faults.count < maximumFaults else { return }
            let words = "“\(element.name.local)” is no element of NITF"
            faults.append(Fault(words, byte: element.offset))
        }
        return faults + urgency(of: nitf)
    }

    private static func step(at name: XMLName, in namespace: String) -> XMLStep {
        guard name.namespace == namespace, name.prefix.isEmpty else { return [] }
        return names.contains(name.local) ? .inside : [.show, .inside]
    }

    /// The urgency is a number from 1 to 8.
    private static func urgency(of nitf: XMLElement) -> [Fault] {
        guard let element = nitf.child("head")?.child("docdata")?.child("urgency"),
            let words = element.attribute("ed-urg")?.folded.nonEmpty,
            Int(words).map({ !(1...9).contains($0) }) ?? true
        else { return [] }
        return [Fault("“\(words)” is no urgency", byte: element.offset)]
    }

    private static let names = Set(
        """
        a abstract addressee alt-code bibliography block body body.content body.end body.head bq br
        byline byttl caption care.of chron city classifier col colgroup copyrite copyrite.holder
        copyrite.year correction country credit custom-table datasource date.expire date.issue
        date.release dateline dd del-list delivery.office delivery.point denom distributor dl doc-id
        doc-scope doc.copyright doc.rights docdata ds dt du-key ed-msg em event evloc fixture fn frac
        frac-sep from-src function head hedline hl1 hl2 hr identified-content iim key-list keyword
        lang li location media media-caption media-metadata media-object media-producer
        media-reference meta money name.family name.given nitf nitf-col nitf-colgroup nitf-table
        nitf-table-metadata nitf-table-summary note num numer object.title ol org p person postaddr
        postcode pre pronounce pubdata q rb rbc region revision-history rights rights.agent
        rights.enddate rights.geography rights.limitations rights.owner rights.startdate rights.type
        rp rt rtc ruby series state story.date sub sublocation sup table table-reference tagline
        tbody td tfoot th thead title tobject tobject.property tobject.subject tr ul urgency virtloc
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
