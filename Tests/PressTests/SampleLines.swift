import News

/// Invented headlines and standfirsts for the editions the tests print.
enum Sample {
    static let now = instant("2026-11-22T11:16:00Z")

    static func instant(_ text: String) -> Instant {
        Instant(text) ?? Instant(milliseconds: 0)
    }

    /// Copy about a flood, a match, a bank and so on: section, headline, standfirst.
    static let texts: [(Section, String, String)] = [
        (
            .world, "Dyke breach on the lower Verran drives thousands from their homes at night",
            "Rescue boats moved through the streets of Port Lisle before dawn on Sunday after the river broke through an old sea wall, and officials warned that a second crest would reach the city by evening."
        ),
        (
            .politics, "Coalition talks in Mirovar stall over the harbour tax",
            "Negotiators left the table after nine hours without agreeing on who would pay for dredging, and the smaller partner said it would poll its members."
        ),
        (
            .business, "Ostrava Bank raises its rate for the third time this year",
            "The central bank put its main rate up by a quarter point to 4.75 percent and said prices were still rising faster than it could accept."
        ),
        (
            .sport, "Wallin returns to lead Dunmere out against the champions",
            "The captain, out since August with a knee injury, trained with the full squad on Saturday."
        ),
        (
            .science, "Probe hears its first thunder on a moon of the outer planets",
            "Microphones carried by the lander recorded eleven seconds of low rumbling that its builders had not dared to hope for."
        ),
        (
            .culture, "A lost string quartet is played for the first time in 190 years",
            "The score was found in a box of seed catalogues."
        ),
        (.health, "Clinics in the north run short of measles vaccine as cases double", ""),
        (
            .society, "Village votes to keep its last telephone box, and to put a telephone in it",
            "By 212 votes to nine, the parish turned down an offer to make it a library."
        ),
        (
            .world, "Ferry crew of nine rescued after a night on the rocks",
            "All were suffering from cold; none was badly hurt."
        ),
        (.politics, "Minister resigns over the unpaid rent of a flat she let to herself", ""),
        (
            .sport, "'We were awful', says Brandt, and the table agrees",
            "Four defeats in five have left the side two points above the drop."
        ),
        (
            .business, "Shipyard wins order for six electric ferries, its first in eight years",
            "The contract, worth 410 million crowns, will keep 1,200 people in work until 2031."
        ),
        (.culture, "The novelist who would not be photographed dies at 91", ""),
        (
            .science, "Bees remember a face for at least six days, a study finds",
            "Researchers trained 340 bees to tell two keepers apart."
        ),
        (.sport, "Lindqvist breaks the indoor mile record by a tenth of a second", ""),
        (
            .world, "Second crest reaches Port Lisle; the old sea wall holds",
            "Engineers had given it an even chance."
        ),
    ]

    static func line(
        _ index: Int, id: String? = nil, kind: Ruling.Kind = .new, minutesAgo: Int64? = nil,
        outlet: String? = nil, agency: String? = nil
    ) -> Line {
        let (section, headline, standfirst) = texts[index % texts.count]
        let moment = now.advanced(bySeconds: -60 * (minutesAgo ?? Int64(index) * 23 + 4))
        let outlets = ["Verran Times", "Dunmere Courier", "Harbour Post", "Selma Ledger"]
        return Line(
            id: CopyID(id ?? "copy-\(index)"), story: StoryID("story-\(index % texts.count)"),
            headline: headline, standfirst: standfirst, kind: kind, section: section,
            source: "verran-times", outlet: outlet ?? outlets[index % outlets.count],
            agency: agency ?? (index.isMultiple(of: 3) ? "PAA" : nil), language: "en",
            moment: moment, received: moment.advanced(bySeconds: 40))
    }

    static func story(_ index: Int, latest: [Line] = []) -> Story {
        let lead = line(index)
        return Story(
            id: lead.story, lead: lead, section: lead.section,
            opened: lead.moment.advanced(bySeconds: -9000), updated: lead.moment,
            items: 1 + latest.count, outlets: 1 + latest.count / 2,
            independent: 1 + latest.count / 3, latest: latest)
    }
}
