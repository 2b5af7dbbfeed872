import Desk
import News
import Testing

@Suite struct HeadlineTests {
    private var desk = Desk()

    @Test mutating func `a slip of spelling put right in a headline is a correction`() {
        _ = desk.file(Sample.item("old", "Varrenholm to start for Otters against Ryland"))
        let filing = desk.file(
            Sample.item("new", "Varenholm to start for Otters against Ryland", hours: 3))
        #expect(filing.ruling.kind == .correction)
        #expect(filing.ruling.of == "old")
        #expect(filing.ruling.story == "old")
        #expect(filing.ruling.changes == [WordChange(from: "Varrenholm", to: "Varenholm")])
        let words = filing.reason(.sharedTerms) ?? ""
        #expect(words.hasPrefix("shares: ≈Varenholm, "))
        #expect(!words.contains("Varrenholm"))
        #expect(words.contains("Otters"))
        #expect(words.hasSuffix("; 6 of 7 words; 3 h apart"))
    }

    @Test mutating func `a higher toll is an update`() {
        _ = desk.file(Sample.item("old", "At least 15 dead in Morvane landslides"))
        let filing = desk.file(Sample.item("new", "At least 18 dead in Morvane landslides"))
        #expect(filing.ruling.kind == .update)
        #expect(filing.ruling.changes == [WordChange(from: "15", to: "18")])
    }

    @Test mutating func `the same headline again is a duplicate`() {
        _ = desk.file(Sample.item("old", "Morvane votes on new harbour tax"))
        let filing = desk.file(Sample.item("new", "Morvane votes on new harbour tax", hours: 1))
        #expect(filing.ruling.kind == .duplicate)
    }

    @Test mutating func `headlines with the same rare names are one story`() {
        _ = desk.file(Sample.item("old", "Quellin appointed Astervale manager"))
        let filing = desk.file(
            Sample.item("new", "Astervale fans welcome Quellin as new manager", hours: 4))
        #expect(filing.ruling.kind == .development)
        #expect(filing.ruling.story == "old")
        #expect(filing.reason(.score)?.contains("needed") == true)
    }

    @Test mutating func `other headlines open their own stories and name the nearest`() {
        _ = desk.file(Sample.item("old", "Quellin appointed Astervale manager"))
        let filing = desk.file(Sample.item("new", "Tharsk manager fined over tax on yacht"))
        #expect(filing.ruling.kind == .new)
        #expect(filing.ruling.story == "new")
        #expect(
            filing.reason(.nearestOther)?.hasPrefix(
                "nearest other story: old at 0.") == true)
    }

    @Test mutating func `a rail's headline over no text carries the item it stands over elsewhere`()
    {
        var full = Sample.item("full", "Quellin appointed manager of Astervale")
        full.source = "agency"
        full.body = "Astervale have named Quellin as their manager, the club said on Sunday."
        _ = desk.file(full)
        var rail = Sample.item("rail", "Quellin appointed manager of Astervale", hours: 2)
        rail.source = "post"
        let carried = desk.file(rail)
        #expect(carried.ruling.kind == .copy)
        #expect(carried.ruling.of == "full")
        #expect(carried.ruling.story == "full")
        rail.id = "short"
        rail.headline = "Weather for tomorrow"
        #expect(desk.file(rail).ruling.kind == .new)
    }

    @Test mutating func `a story goes on in another language by its names`() {
        _ = desk.file(Sample.item("en", "Zelmira Ostrova wins mayoral race in Kalvengrad"))
        var russian = Sample.item(
            "ru", "Зелмира Острова победила на выборах в Калвенграде", hours: 1)
        russian.language = "ru"
        #expect(desk.file(russian).ruling.story == "en")
    }
}
