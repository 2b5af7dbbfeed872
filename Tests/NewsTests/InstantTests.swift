import News
import Testing

@Suite struct InstantTests {
    @Test(arguments: [
        ("2026-11-14T05:12:00Z", "2026-11-14T05:12:00Z"),
        ("2026-11-14T05:12:00+01:00", "2026-11-14T04:12:00Z"),
        ("2026-11-14 05:12", "2026-11-14T05:12:00Z"),
        ("2024-02-29", "2024-02-29T00:00:00Z"),
        ("1969-12-31T23:59:59.250Z", "1969-12-31T23:59:59.250Z"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.999Z"),
    ])
    func `reads RFC 3339 and prints it in UTC`(text: String, printed: String) {
        #expect(Instant(text)?.description == printed)
    }

    @Test(arguments: [
        "", "2023-02-29", "2026-13-01", "2026-11-14T25:00Z", "14 Nov 2026", "2026-11-14T05:12:00+",
    ])
    func `reads nothing from what is no instant`(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func `every day of four centuries prints and reads back`() {
        for day in stride(from: -135_140, to: 146_097, by: 1) {
            let instant = Instant(seconds: Int64(day) * 86_400)
            #expect(Instant(instant.description) == instant)
        }
    }

    @Test func `stays within the years that can be printed`() {
        #expect(Instant(milliseconds: .max).description == "9999-12-31T23:59:59.999Z")
        #expect(Instant(seconds: .min).description == "0001-01-01T00:00:00Z")
    }

    @Test func `a clock east of UTC shows a later hour`() {
        let instant = Instant(seconds: 1_794_633_120)
        #expect(Calendar.reading(of: instant, offsetMinutes: 90).hour == 6)
        #expect(Calendar.rfc3339(instant, offsetMinutes: 90) == "2026-11-14T06:42:00+01:30")
        #expect(Calendar.reading(of: instant).weekday == 6)
    }
}
