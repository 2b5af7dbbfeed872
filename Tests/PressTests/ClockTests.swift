import News
import Testing
@testable import Press

@Suite struct ClockTests {
    let clock = Clock(offsetMinutes: 90, now: Sample.now)

    @Test func `today has the time, other days the date, other years the year`() {
        #expect(clock.brief(Sample.instant("2026-11-22T09:05:00Z")) == "10:35")
        #expect(clock.brief(Sample.instant("2026-11-21T22:00:00Z")) == "21 Nov")
        #expect(clock.brief(Sample.instant("2026-11-21T22:40:00Z")) == "00:10")
        #expect(clock.brief(Sample.instant("2024-11-28T22:40:00Z")) == "29 Nov 2024")
    }

    @Test func `a full time names its zone`() {
        #expect(clock.full(Sample.now) == "22 November 2026, 12:46 UTC+1:30")
        let west = Clock(offsetMinutes: -300, now: Sample.now)
        #expect(west.day(Sample.now) == "Sunday, 22 November 2026")
        #expect(west.zone == "UTC\u{2212}5")
    }
}
